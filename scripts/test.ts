/**
 * `npm test`: types, pure tests, database tests, journeys; each with its time, the sum of all at the end.
 *
 *   npm test -- --only pure|db|journeys|types [files]   one of them (files: a part of a path)
 *   npm test -- --all                                   fails where no Chromium is found for the journeys
 */
import { parseArgs } from 'node:util'
import { findChromium, installChromium, installCommand, mayInstall } from './test-run/chromium.ts'
import { countsLine, oneFailure, sum, type Counts } from './test-run/counts.ts'
import { runJourneys, runTypes, runVitest } from './test-run/runners.ts'

const steps = ['types', 'pure', 'db', 'journeys'] as const
type Step = (typeof steps)[number]

const titles: Readonly<Record<Step, string>> = {
  types: 'Types',
  pure: 'Pure tests',
  db: 'Database tests',
  journeys: 'Journeys',
}

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false }, only: { type: 'string' } },
  allowPositionals: true,
})
const only = steps.find((step) => step === values.only)
if (values.only !== undefined && only === undefined) {
  console.error(`--only takes one of ${steps.join(', ')}, not "${values.only}"`)
  process.exit(2)
}
let notRun = ''
const counts = sum(await runSteps(only === undefined ? steps : [only]))
console.log(`\n${countsLine(counts)}`)
if (notRun !== '') console.log(notRun)
process.exitCode = counts.failed === 0 ? 0 : 1

async function runSteps(chosen: readonly Step[]): Promise<readonly Counts[]> {
  const all: Counts[] = []
  for (const step of chosen) {
    console.log(`\n${titles[step]} ...`)
    const start = performance.now()
    const result = await runStep(step)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(
      `${titles[step]}: ${step === 'types' ? typesLine(result) : countsLine(result)} (${seconds} s)`,
    )
    all.push(result)
  }
  return all
}

function runStep(step: Step): Counts | Promise<Counts> {
  if (step === 'types') return runTypes()
  return step === 'journeys' ? journeys() : runVitest(step, positionals)
}

function typesLine(result: Counts): string {
  return result.failed === 0 ? 'no errors' : `${result.failed} errors`
}

/** The journeys, in the Chromium that is there or that we may install; without one they are not run, and it is said. */
async function journeys(): Promise<Counts> {
  const chromium = findChromium() ?? installed()
  if (chromium !== undefined) return runJourneys(chromium, positionals)
  const chosen = process.env.CHROMIUM_PATH
  const why = chosen ? `CHROMIUM_PATH is ${chosen}, which does not start` : 'no Chromium was found'
  notRun = `Not run: the journeys (${why}). To run them: ${installCommand()} && npm test -- --only journeys`
  return values.all || only === 'journeys' ? oneFailure : { passed: 0, failed: 0, skipped: 0 }
}

function installed(): string | undefined {
  if (process.env.CHROMIUM_PATH || !mayInstall()) return undefined
  console.log('No Chromium was found: installing the Debian package chromium (once; about a minute) ...')
  return installChromium() ? findChromium() : undefined
}
