import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstMorning } from './clock.ts'
import { newDataFolder, serve } from './serve.ts'

/** One real server for all journeys of a run: its own data folder and database, and a clock that journeys move. */
export default async function serverOfTheRun(): Promise<() => Promise<void>> {
  const { folder, remove } = newDataFolder()
  const clock = join(folder, 'clock')
  writeFileSync(clock, firstMorning().toISOString())
  try {
    const served = await serve(join(folder, 'data'), { UNKNOT_CLOCK: clock })
    process.env['JOURNEY_ADDRESS'] = served.address
    process.env['JOURNEY_CLOCK'] = clock
    return async () => {
      await served.stop()
      remove()
    }
  } catch (error) {
    remove()
    throw error
  }
}
