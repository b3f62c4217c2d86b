import { Scale } from '../../questions/Scale.tsx'
import { patched } from '../answers.ts'
import { CountField } from '../CountField.tsx'
import { useForm } from '../form.ts'
import { LineField } from '../LineField.tsx'

/** Work, home and what else fills the days. Everything here may stay empty. */
export function DailyLife() {
  const { answers, change, say } = useForm()
  const { lifestyle = {} } = answers
  const put = (patch: Partial<typeof lifestyle>) => change({ lifestyle: patched(lifestyle, patch) })
  const line = (key: 'work' | 'caring' | 'hobbies' | 'homeSetup') => (
    <LineField
      label={say(key)}
      hint={say(`${key}-hint`)}
      value={lifestyle[key] ?? ''}
      onChange={(words) => put({ [key]: words === '' ? undefined : words })}
    />
  )
  return (
    <>
      {line('work')}
      <CountField
        label={say('sitting')}
        unit={say('hours-a-day')}
        value={lifestyle.sittingHours}
        onChange={(sittingHours) => put({ sittingHours })}
        min={0}
        max={24}
        decimals
        wrong={say('number-wrong', { min: 0, max: 24 })}
      />
      {line('caring')}
      {line('hobbies')}
      {line('homeSetup')}
      <Scale
        label={say('stress')}
        value={lifestyle.stress ?? null}
        onChange={(rating) => put({ stress: typeof rating === 'number' ? rating : undefined })}
        ends={[say('stress-0'), say('stress-10')]}
        say={say}
      />
    </>
  )
}
