import { denyTheRest } from '@unknot/clinical/screening/denial'
import { readScreenInput } from '@unknot/clinical/screening/read-screen-input'
import { screen } from '@unknot/clinical/screening/screen'
import { runFileCommand } from './file-command.ts'
import { screenText } from './screen-text.ts'

const usage = `unknot screen <file.json>         screens a client and prints the result for a person
unknot screen --json <file.json>  prints it as JSON (docs/formats/screen-result.schema.json)
unknot screen --example           prints an input to start from: a well client with low back pain
"-" reads standard input. No database is needed. Ends with 0 when it was evaluated, a stop included, with 2 for bad input.
`

/** `unknot screen`: one screening from a file, with nothing but the knowledge. */
export function run(args: readonly string[]): Promise<number> {
  return runFileCommand(
    {
      usage,
      cannot: 'cannot be screened',
      read: readScreenInput,
      result: screen,
      text: (input) => screenText(screen(input)),
      example: exampleInput,
    },
    args,
  )
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
