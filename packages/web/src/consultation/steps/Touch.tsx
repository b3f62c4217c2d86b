import { Choices } from '../../questions/Choices.tsx'
import { Ticks } from '../../questions/Ticks.tsx'
import { patched } from '../answers.ts'
import { useForm } from '../form.ts'

const levels = [1, 2, 3, 4, 5] as const
/** Strokes as people name what they feel; ids of knowledge/strokes. */
export const strokesAsked = [
  'effleurage',
  'petrissage',
  'compression',
  'sustained-pressure',
  'friction',
  'tapotement',
  'vibration',
  'passive-movement',
  'sustained-stretch',
] as const

/** How firm, and which strokes. */
export function Touch() {
  const { answers, change, say } = useForm()
  const { preferences } = answers
  const put = (patch: Partial<NonNullable<typeof preferences>>) =>
    change({ preferences: patched(preferences, patch) })
  const options = strokesAsked.map((value) => ({ value, label: say(`stroke-${value}`) }))
  return (
    <>
      <Choices
        label={say('firm')}
        value={preferences?.pressure === undefined ? null : String(preferences.pressure)}
        onChange={(level) => put({ pressure: Number(level) })}
        options={levels.map((level) => ({
          value: String(level),
          label: say(`pressure-${level}`),
          detail: say(`firm-${level}`),
        }))}
      />
      <Ticks
        label={say('strokes-liked')}
        value={preferences?.strokesLiked ?? null}
        onChange={(ticked) => put({ strokesLiked: listOf(ticked) })}
        options={options}
      />
      <Ticks
        label={say('strokes-disliked')}
        value={preferences?.strokesDisliked ?? null}
        onChange={(ticked) => put({ strokesDisliked: listOf(ticked) })}
        options={options}
      />
    </>
  )
}

const listOf = (ticked: readonly string[] | null): string[] | undefined =>
  ticked === null ? undefined : [...ticked]
