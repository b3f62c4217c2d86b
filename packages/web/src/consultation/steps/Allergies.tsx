import { Words } from '../../questions/Words.tsx'
import { useForm } from '../form.ts'

/** Allergies in the client's own words, beside the ticks of the screening. */
export function Allergies() {
  const { answers, change, say } = useForm()
  return (
    <Words
      label={say('allergies')}
      hint={say('allergies-hint')}
      value={answers.allergies ?? ''}
      onChange={(allergies) => change({ allergies })}
      rows={2}
    />
  )
}
