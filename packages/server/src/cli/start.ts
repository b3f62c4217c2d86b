import { features, makeSample } from '../app.ts'
import { readSettings } from '../platform/settings.ts'
import { clockOfEnvironment } from '../platform/start/clock-of-environment.ts'
import { startServer } from '../platform/start/start-server.ts'
import { readArguments, sayLine as say } from './options.ts'

/**
 * `unknot start [--sample] [--no-pages]`: starts the server and runs until it is asked to stop. Without pages it
 * serves the API alone, for when Vite serves the pages during development.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { on } = readArguments(args, 'unknot start [--sample] [--no-pages]', 0, ['sample', 'no-pages'])
  const begun = performance.now()
  const settings = readSettings(process.env)
  const { clock, isSet } = clockOfEnvironment(process.env)
  if (isSet) say('The time is set by UNKNOT_CLOCK. That is for tests only.')
  const asked = untilAskedToStop()
  const started = await startServer({
    settings,
    features,
    makeSample,
    withSample: on.has('sample'),
    pages: !on.has('no-pages'),
    clock,
    clockIsSet: isSet,
    logLevel: process.env['UNKNOT_LOG'] ?? 'warn',
    say,
  })
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  say(`\nUnknot is ready (${seconds} s):  ${started.address}\n`)
  if (on.has('sample')) say('Choose on the first page to look around the sample practice.')
  say('To stop it, press Ctrl-C.')
  await asked
  say('Stopping …')
  await started.stop()
  say('Stopped. Everything is saved.')
  return 0
}

// Asked before the start begins, so that Ctrl-C during a long start is not lost; a second one ends at once.
function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false
    const ask = (): void => {
      if (asked) process.exit(130)
      asked = true
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask)
  })
}
