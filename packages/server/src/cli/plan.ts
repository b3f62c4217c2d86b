import { plan } from '@unknot/clinical/planning/plan'
import { screenPart } from '@unknot/clinical/planning/inputs'
import { readPlanInput } from '@unknot/clinical/planning/read-plan-input'
import { screen } from '@unknot/clinical/screening/screen'
import { runFileCommand } from './file-command.ts'
import { planText } from './plan-text.ts'
import { screenText } from './screen-text.ts'

const usage = `unknot plan <file.json>         screens a client, plans for them, and prints both for a person
unknot plan --json <file.json>  prints the plan as JSON (docs/formats/plan-result.schema.json)
"-" reads standard input. Files to start from are in examples/; the format is docs/formats/plan-input.schema.json.
No database is needed. Ends with 0 when it was evaluated, a refusal included, with 2 for bad input.
`

/** `unknot plan`: the screening and the plan for one consultation file, with nothing but the knowledge. */
export function run(args: readonly string[]): Promise<number> {
  return runFileCommand(
    {
      usage,
      cannot: 'cannot be planned for',
      read: readPlanInput,
      result: plan,
      text: (input) => `${screenText(screen(screenPart(input)))}\n${planText(plan(input), input)}`,
    },
    args,
  )
}
