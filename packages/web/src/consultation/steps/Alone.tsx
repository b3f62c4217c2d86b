import { Choices } from '../../questions/Choices.tsx'
import { useForm } from '../form.ts'

const answersOffered = ['never', 'sometimes', 'often', 'prefer-not-to-say'] as const

/** Feeling alone, in words of our own; nobody needs to answer. */
export function Alone() {
  const { answers, change, say } = useForm()
  return (
    <Choices
      label={say('alone')}
      value={answers.alone ?? null}
      onChange={(alone) => change({ alone })}
      options={answersOffered.map((value) => ({ value, label: say(`alone-${value}`) }))}
    />
  )
}
