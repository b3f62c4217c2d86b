import { Choices } from '../../questions/Choices.tsx'
import { Ticks } from '../../questions/Ticks.tsx'
import { patched, type Answers } from '../answers.ts'
import { useForm, type FormKey } from '../form.ts'

type Preferences = NonNullable<Answers['preferences']>

const positions = ['prone', 'supine', 'semi-reclined', 'side-lying', 'seated'] as const

/** What is asked with one choice each, in the order of asking. */
const choices = {
  draping: ['usual', 'full', 'stay-clothed'],
  lubricant: ['oil', 'lotion', 'none', 'no-preference'],
  scent: ['unscented', 'scent-is-fine', 'no-preference'],
  warmth: ['warmer', 'cooler', 'no-preference'],
  music: ['music', 'quiet', 'no-preference'],
  talk: ['talk', 'quiet', 'no-preference'],
  therapistGender: ['woman', 'man', 'no-preference'],
} as const satisfies Partial<Record<keyof Preferences, readonly string[]>>

/** How the client lies, what covers them, and the room around. */
export function InTheRoom() {
  const { answers, change, say } = useForm()
  const { preferences } = answers
  const put = (patch: Partial<Preferences>) => change({ preferences: patched(preferences, patch) })
  return (
    <>
      <Ticks
        label={say('positions')}
        value={preferences?.positions ?? null}
        onChange={(ticked) =>
          put({ positions: ticked === null ? undefined : positions.filter((one) => ticked.includes(one)) })
        }
        options={positions.map((value) => ({ value, label: say(`position-${value}`) }))}
      />
      {(Object.keys(choices) as (keyof typeof choices)[]).map((key) => (
        <Choices
          key={key}
          label={say(`prefer-${key}`)}
          value={preferences?.[key] ?? null}
          onChange={(value) => put({ [key]: value })}
          options={choices[key].map((value) => ({ value, label: say(wordsOf(key, value)) }))}
        />
      ))}
    </>
  )
}

const wordsOf = (key: string, value: string): FormKey =>
  value === 'no-preference' ? 'no-preference' : (`${key}-${value}` as FormKey)
