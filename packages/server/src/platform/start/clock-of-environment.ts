import { readFileSync } from 'node:fs'
import { systemClock, type Clock } from '../clock.ts'
import { Stopped } from '../sentence.ts'

/**
 * The clock of the server. UNKNOT_CLOCK is for tests of the whole product only: a file that holds an instant, read
 * whenever the time is asked for, so that a test can move the time of a running server.
 */
export function clockOfEnvironment(environment: Readonly<Record<string, string | undefined>>): {
  clock: Clock
  isSet: boolean
} {
  const file = environment['UNKNOT_CLOCK']
  if (file === undefined || file === '') return { clock: systemClock, isSet: false }
  const now = (): Date => {
    const instant = new Date(readFileSync(file, 'utf8').trim())
    if (Number.isNaN(instant.getTime()))
      throw new Stopped(`The file of UNKNOT_CLOCK (${file}) does not hold an instant.`)
    return instant
  }
  now()
  return { clock: { now }, isSet: true }
}
