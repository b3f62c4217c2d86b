import { parseArgs } from 'node:util'
import { denyTheRest } from '@unknot/clinical/screening/denial'
import { readScreenInput, type InputProblem } from '@unknot/clinical/screening/read-screen-input'
import { screen } from '@unknot/clinical/screening/screen'
import { systemClock } from '../platform/clock.ts'
import { readJsonInput } from './json-input.ts'
import { screenText } from './screen-text.ts'

const usage = `unknot screen <file.json>         screens a client and prints the result for a person
unknot screen --json <file.json>  prints it as JSON (docs/formats/screen-result.schema.json)
unknot screen --example           prints an input to start from: a well client with low back pain
"-" reads standard input. No database is needed. Ends with 0 when it was evaluated, a stop included, with 2 for bad input.
`

/** `unknot screen`: one screening from a file, with nothing but the knowledge. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = readArgs(args)
  if (typeof asked === 'string') return refuse(false, asked, [])
  if (asked.help) return say(usage, 0)
  const today = dayHere(systemClock.now())
  if (asked.example) return say(`${JSON.stringify(exampleInput(today), null, 2)}\n`, 0)
  if (asked.file === undefined) return refuse(asked.json, 'Name the file to screen.', [])
  const read = await readJsonInput(asked.file)
  if (!read.ok) return refuse(asked.json, read.message, [])
  const parsed = readScreenInput(read.value, today)
  if (!parsed.ok) return refuse(asked.json, `${asked.file} cannot be screened:`, parsed.problems)
  const result = screen(parsed.input)
  return say(asked.json ? `${JSON.stringify(result, null, 2)}\n` : screenText(result), 0)
}

interface Asked {
  readonly file: string | undefined
  readonly json: boolean
  readonly example: boolean
  readonly help: boolean
}

function readArgs(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        example: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (positionals.length > 1) return 'One file at a time.'
    const { json = false, example = false, help = false } = values
    return { file: positionals[0], json, example, help }
  } catch (error) {
    return error instanceof Error ? error.message : 'The command cannot be read.'
  }
}

/** The calendar day on this machine. */
function dayHere(instant: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`
}

function exampleInput(date: string) {
  return denyTheRest({
    answers: { 'age-years': 44, 'pain-now': 4, 'pressure-preference': 3, 'consent-today': 'yes' },
    history: [],
    meds: [],
    vitals: {},
    regionOfComplaint: ['low-back'],
    date,
  })
}

/** Says what is wrong and where, to a person on standard error and to a program on standard output. */
function refuse(json: boolean, message: string, problems: readonly InputProblem[]): number {
  const lines = problems.map(({ field, message: why }) => `  ${field}: ${why}`)
  process.stderr.write(`${[message, ...lines].join('\n')}\n`)
  if (json) process.stdout.write(`${JSON.stringify({ error: 'bad-input', message, problems }, null, 2)}\n`)
  else if (problems.length === 0) process.stderr.write(`\n${usage}`)
  return 2
}

function say(text: string, code: number): number {
  process.stdout.write(text)
  return code
}
