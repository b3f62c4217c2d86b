import { useState } from 'react'
import { v7 as uuidV7 } from 'uuid'
import { Scale, type ScaleValue } from '../../questions/Scale.tsx'
import { DayField } from '../DayField.tsx'
import { useForm } from '../form.ts'
import { LineField } from '../LineField.tsx'
import { SkipPart } from '../SkipPart.tsx'
import type { Answers } from '../answers.ts'

type Goal = NonNullable<Answers['goals']>[number]
const most = 3

/** Up to three things the client wants to do again, each rated now and as wished. The first is the one that counts. */
export function Goals() {
  const { answers, change, say } = useForm()
  const kept = answers.goals ?? []
  // A goal has a row before it has words; only goals with words are kept.
  const [rows, setRows] = useState<readonly Goal[]>(() => (kept.length > 0 ? kept : [newGoal()]))
  const put = (next: readonly Goal[]) => {
    setRows(next)
    change({ goals: next.filter(({ activity }) => activity.trim() !== '') })
  }
  const patch = (id: string, with_: Partial<Goal>) =>
    put(rows.map((goal) => (goal.id === id ? { ...goal, ...with_ } : goal)))
  return (
    <>
      {rows.map((goal, index) => (
        <fieldset
          key={goal.id}
          className="flex flex-col gap-5 border-t border-line pt-5 first:border-0 first:pt-0"
        >
          <legend className="unseen">{say('goal', { number: index + 1 })}</legend>
          <LineField
            label={say('goal', { number: index + 1 })}
            hint={index === 0 ? say('goal-hint') : undefined}
            value={goal.activity}
            onChange={(activity) => patch(goal.id, { activity })}
          />
          {goal.activity.trim() === '' ? null : (
            <>
              <Scale
                label={say('goal-now')}
                value={shown(goal.ability)}
                onChange={(rating) => patch(goal.id, { ability: ratingOf(rating) })}
                ends={[say('goal-0'), say('goal-10')]}
                say={say}
              />
              <Scale
                label={say('goal-wanted')}
                value={shown(goal.target ?? null)}
                onChange={(rating) => patch(goal.id, { target: ratingOf(rating) })}
                ends={[say('goal-0'), say('goal-10')]}
                say={say}
              />
              <DayField
                label={say('goal-by')}
                value={goal.by ?? undefined}
                onChange={(by) => patch(goal.id, { by: by ?? null })}
                when="coming"
              />
            </>
          )}
          {rows.length > 1 ? (
            <div>
              <button
                type="button"
                className="button"
                data-kind="plain"
                onClick={() => put(rows.filter(({ id }) => id !== goal.id))}
              >
                {say('goal-remove', { number: index + 1 })}
              </button>
            </div>
          ) : null}
        </fieldset>
      ))}
      {rows.length < most && rows.every(({ activity }) => activity.trim() !== '') ? (
        <div>
          <button
            type="button"
            className="button"
            data-kind="quiet"
            onClick={() => setRows([...rows, newGoal()])}
          >
            {say('goal-add')}
          </button>
        </div>
      ) : null}
      <SkipPart part="goals" answered={kept.length > 0} />
    </>
  )
}

const newGoal = (): Goal => ({ id: uuidV7(), activity: '', ability: null })
const shown = (rating: number | null): ScaleValue => rating
const ratingOf = (value: ScaleValue): number | null => (typeof value === 'number' ? value : null)
