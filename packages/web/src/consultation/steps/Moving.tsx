import { patched } from '../answers.ts'
import { CountField } from '../CountField.tsx'
import { useForm } from '../form.ts'
import { LineField } from '../LineField.tsx'

/** How much the client moves, and what for. */
export function Moving() {
  const { answers, change, say } = useForm()
  const { activity = {} } = answers
  const put = (patch: Partial<typeof activity>) => change({ activity: patched(activity, patch) })
  return (
    <>
      <CountField
        label={say('active-days')}
        unit={say('days-a-week')}
        value={activity.daysPerWeek}
        onChange={(daysPerWeek) => put({ daysPerWeek })}
        min={0}
        max={7}
        wrong={say('number-wrong', { min: 0, max: 7 })}
      />
      <CountField
        label={say('active-minutes')}
        unit={say('minutes-a-day')}
        value={activity.minutesPerDay}
        onChange={(minutesPerDay) => put({ minutesPerDay })}
        min={0}
        max={1440}
        wrong={say('number-wrong', { min: 0, max: 1440 })}
      />
      <LineField
        label={say('sport')}
        value={activity.sport ?? ''}
        onChange={(sport) => put({ sport: sport === '' ? undefined : sport })}
      />
      <LineField
        label={say('next-event')}
        hint={say('next-event-hint')}
        value={activity.nextEvent ?? ''}
        onChange={(nextEvent) => put({ nextEvent: nextEvent === '' ? undefined : nextEvent })}
      />
    </>
  )
}
