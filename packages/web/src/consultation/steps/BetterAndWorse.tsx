import { Words } from '../../questions/Words.tsx'
import { orNothing, patched } from '../answers.ts'
import { useForm } from '../form.ts'

const asked = ['better', 'worse', 'injuries', 'surgery'] as const

/** What helps, what hurts, and what happened before. Each may stay empty. */
export function BetterAndWorse() {
  const { answers, change, say } = useForm()
  return asked.map((key) => (
    <Words
      key={key}
      label={say(key)}
      hint={say(`${key}-hint`)}
      value={answers.problem?.[key] ?? ''}
      onChange={(words) => change({ problem: patched(answers.problem, { [key]: orNothing(words) }) })}
      rows={2}
    />
  ))
}
