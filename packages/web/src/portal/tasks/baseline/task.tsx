import { useState } from 'react'
import { askedKey } from '../../../questions/asked-answers.ts'
import { Heading } from '../../Heading.tsx'
import type { TaskProps, Urgent } from '../../task.ts'
import { AskedField } from '../../../questions/AskedField.tsx'
import { SendNotice } from '../../ui/SendNotice.tsx'
import { useAnswers } from '../../use-answers.ts'
import { useTaskCommand } from '../../use-task-command.ts'
import { sayFrom } from '../../../words/say-from.ts'
import type en from './words/en.json'

const command = { name: 'submit-baseline-day', version: 1 } as const

/**
 * Two questions a day before the first session, so that there is something to compare with.
 *
 * @public Loaded by the name of its folder (portal/task.ts).
 */
export function Task({ opened, held, language, words, say, onDone }: TaskProps<'baseline'>) {
  const own = sayFrom(words as typeof en, language)
  const { task } = opened
  const { answers, answer, forget } = useAnswers(`${held.linkId}-${task.day}`)
  const [sentToday, setSentToday] = useState(task.done)
  const { state, send } = useTaskCommand<{ daysDone: number }>(held, command, ({ daysDone }) => {
    forget()
    if (daysDone >= task.days) onDone(null as Urgent)
    else setSentToday(true)
  })
  if (sentToday) {
    return (
      <div className="flex flex-1 flex-col gap-4 pt-10">
        <Heading>{own('done')}</Heading>
        <p className="text-lead">{own('tomorrow', { practice: opened.practiceName })}</p>
      </div>
    )
  }
  const of = (itemId: string) => {
    const value = Object.entries(answers).find(([key]) => key.endsWith(itemId))?.[1]
    return typeof value === 'number' ? value : null
  }
  const touched = task.asked.every((item) => answers[askedKey(item)] != null)
  return (
    <>
      <div className="flex flex-1 flex-col gap-8 pb-8">
        <div>
          <p className="mb-2 text-small text-quiet">{own('day', { now: task.dayNumber, of: task.days })}</p>
          <Heading>{own('title', { name: opened.givenName })}</Heading>
        </div>
        {task.asked.map((item) => (
          <AskedField
            key={askedKey(item)}
            item={item}
            value={answers[askedKey(item)] ?? null}
            onChange={(value) => answer(askedKey(item), value)}
            say={say}
          />
        ))}
      </div>
      <div className="portal-bar flex-wrap">
        <SendNotice state={state} say={say} />
        <button
          type="button"
          className="button"
          data-kind="primary"
          data-size="room"
          disabled={!touched || state.kind === 'sending'}
          onClick={() =>
            void send({ day: task.day, averagePain: of('nprs-average'), sleep: of('slp-night') })
          }
        >
          {own('send')}
        </button>
      </div>
    </>
  )
}
