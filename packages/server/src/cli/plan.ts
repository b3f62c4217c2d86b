import { parseArgs } from 'node:util'
import { plan } from '@unknot/clinical/planning/plan'
import { screenPart } from '@unknot/clinical/planning/inputs'
import { readPlanInput } from '@unknot/clinical/planning/read-plan-input'
import type { InputProblem } from '@unknot/clinical/screening/read-screen-input'
import { screen } from '@unknot/clinical/screening/screen'
import { systemClock } from '../platform/clock.ts'
import { readJsonInput } from './json-input.ts'
import { planText } from './plan-text.ts'
import { screenText } from './screen-text.ts'

const usage = `unknot plan <file.json>         screens a client, plans for them, and prints both for a person
unknot plan --json <file.json>  prints the plan as JSON (docs/formats/plan-result.schema.json)
"-" reads standard input. Files to start from are in examples/; the format is docs/formats/plan-input.schema.json.
No database is needed. Ends with 0 when it was evaluated, a refusal included, with 2 for bad input.
`

/** `unknot plan`: the screening and the plan for one consultation file, with nothing but the knowledge. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = readArgs(args)
  if (typeof asked === 'string') return refuse(false, asked, [])
  if (asked.help) return say(usage)
  if (asked.file === undefined) return refuse(asked.json, 'Name the consultation file to plan for.', [])
  const read = await readJsonInput(asked.file)
  if (!read.ok) return refuse(asked.json, read.message, [])
  const parsed = readPlanInput(read.value, dayHere(systemClock.now()))
  if (!parsed.ok) return refuse(asked.json, `${asked.file} cannot be planned for:`, parsed.problems)
  const result = plan(parsed.input)
  if (asked.json) return say(`${JSON.stringify(result, null, 2)}\n`)
  return say(`${screenText(screen(screenPart(parsed.input)))}\n${planText(result, parsed.input)}`)
}

interface Asked {
  readonly file: string | undefined
  readonly json: boolean
  readonly help: boolean
}

function readArgs(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
    if (positionals.length > 1) return 'One file at a time.'
    const { json = false, help = false } = values
    return { file: positionals[0], json, help }
  } catch (error) {
    return error instanceof Error ? error.message : 'The command cannot be read.'
  }
}

/** The calendar day on this machine. */
function dayHere(instant: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`
}

/** Says what is wrong and where, to a person on standard error and to a program on standard output. */
function refuse(json: boolean, message: string, problems: readonly InputProblem[]): number {
  const lines = problems.map(({ field, message: why }) => `  ${field}: ${why}`)
  process.stderr.write(`${[message, ...lines].join('\n')}\n`)
  if (json) process.stdout.write(`${JSON.stringify({ error: 'bad-input', message, problems }, null, 2)}\n`)
  else if (problems.length === 0) process.stderr.write(`\n${usage}`)
  return 2
}

function say(text: string): number {
  process.stdout.write(text)
  return 0
}
