import { patched } from '../answers.ts'
import { CountField } from '../CountField.tsx'
import { useForm } from '../form.ts'
import { LineField } from '../LineField.tsx'

/** How often, how long and for how much the client can come. The plan keeps to it. */
export function Possible() {
  const { answers, change, say } = useForm()
  const { possible = {} } = answers
  const put = (patch: Partial<typeof possible>) => change({ possible: patched(possible, patch) })
  return (
    <>
      <CountField
        label={say('possible-per-week')}
        unit={say('visits-a-week')}
        value={possible.perWeek}
        onChange={(perWeek) => put({ perWeek })}
        min={0.25}
        max={14}
        decimals
        wrong={say('number-wrong', { min: 0.25, max: 14 })}
      />
      <CountField
        label={say('possible-visits')}
        unit={say('visits')}
        value={possible.visits}
        onChange={(visits) => put({ visits })}
        min={1}
        max={60}
        wrong={say('number-wrong', { min: 1, max: 60 })}
      />
      <CountField
        label={say('possible-minutes')}
        unit={say('minutes')}
        value={possible.sessionMinutes}
        onChange={(sessionMinutes) => put({ sessionMinutes })}
        min={10}
        max={240}
        wrong={say('number-wrong', { min: 10, max: 240 })}
      />
      <LineField
        label={say('budget')}
        hint={say('budget-hint')}
        value={possible.budget ?? ''}
        onChange={(budget) => put({ budget: budget === '' ? undefined : budget })}
      />
      <LineField
        label={say('cover')}
        value={possible.cover ?? ''}
        onChange={(cover) => put({ cover: cover === '' ? undefined : cover })}
      />
    </>
  )
}
