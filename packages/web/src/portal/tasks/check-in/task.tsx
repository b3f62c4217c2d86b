import type { AnswerValue } from '@unknot/clinical/screening/screen-input'
import type { Mark } from '@unknot/clinical/bodymap/mark'
import { useMemo, useState } from 'react'
import { askedKey, cardOf, ratingsOf } from '../../../questions/asked-answers.ts'
import { shownGroups } from '../../../questions/shown-groups.ts'
import type { TaskProps, Urgent } from '../../task.ts'
import { AskedField } from '../../../questions/AskedField.tsx'
import { Pages, type TaskPage } from '../../ui/Pages.tsx'
import { SendNotice } from '../../ui/SendNotice.tsx'
import { ShownScreen } from '../../../questions/ShownScreen.tsx'
import { UrgentCard } from '../../ui/UrgentCard.tsx'
import { Words } from '../../../questions/Words.tsx'
import { useAnswers } from '../../use-answers.ts'
import { useTaskCommand } from '../../use-task-command.ts'
import { sayFrom } from '../../../words/say-from.ts'
import { MapConfirm } from './MapConfirm.tsx'
import { screenAnswers } from './screen-answers.ts'
import { whereItHurts } from './where-it-hurts.ts'
import type en from './words/en.json'

const command = { name: 'submit-check-in', version: 1 } as const

/**
 * Before a session: how it is, whether anything has changed, what is wanted today. About a minute with one thumb.
 *
 * @public Loaded by the name of its folder (portal/task.ts).
 */
export function Task({ opened, held, language, words, say, onDone }: TaskProps<'check-in'>) {
  const own = sayFrom(words as typeof en, language)
  const { task } = opened
  const ratings = useAnswers(`${held.linkId}-ratings`)
  const screening = useAnswers<AnswerValue | null>(`${held.linkId}-screening`)
  const [marks, setMarks] = useState<readonly Mark[] | null>(null)
  const [confirmed, setConfirmed] = useState(false)
  const { state, send } = useTaskCommand<{ urgent: Urgent }>(held, command, ({ urgent }) => {
    ratings.forget()
    screening.forget()
    onDone(urgent)
  })
  // What stands around the questions: the step, the title and the bar with the buttons.
  const groups = useMemo(() => shownGroups(task.screening, window.innerHeight - 300), [task.screening])
  const card = cardOf(task.asked, ratings.answers)
  const pain = task.asked.filter((item) => item.instrumentId === 'nprs')
  const rest = task.asked.filter((item) => item.instrumentId !== 'nprs')
  const fields = (items: typeof task.asked) =>
    items.map((item) => (
      <AskedField
        key={askedKey(item)}
        item={item}
        value={ratings.answers[askedKey(item)] ?? null}
        onChange={(value) => ratings.answer(askedKey(item), value)}
        say={say}
      />
    ))
  const pages: TaskPage[] = [
    { id: 'pain', title: own('pain', { name: opened.givenName }), body: () => fields(pain) },
    ...(rest.length === 0
      ? []
      : [
          {
            id: 'rest',
            title: own('rest'),
            body: () => (
              <>
                {card === null ? null : <UrgentCard urgent={card} task={opened} say={say} />}
                {fields(rest)}
              </>
            ),
          },
        ]),
    ...groups.map((group) => ({
      id: group.id,
      title: group.title[language],
      body: (next: () => void) => (
        <ShownScreen
          group={group}
          answers={screening.answers}
          onAnswer={screening.answer}
          next={next}
          language={language}
          say={say}
        />
      ),
    })),
    {
      id: 'map',
      title: own('map'),
      body: (next: () => void) => (
        <MapConfirm
          map={task.bodyMap}
          marks={marks}
          onMarks={setMarks}
          onSame={() => {
            setConfirmed(true)
            next()
          }}
          language={language}
          say={say}
        />
      ),
    },
    {
      id: 'wish',
      title: own('wish'),
      body: () => (
        <Words
          label={own('wish-label')}
          value={text(ratings.answers['wish'])}
          onChange={(value) => ratings.answer('wish', value)}
          maxLength={2000}
        />
      ),
    },
  ]
  const submit = () =>
    void send({
      ...screenAnswers({
        ...screening.answers,
        'pain-regions': whereItHurts(task.bodyMap?.marks ?? [], marks, confirmed),
      }),
      ratings: ratingsOf(task.asked, ratings.answers),
      bodyMap:
        marks === null
          ? null
          : { figure: task.bodyMap?.figure ?? 'neutral', mapVersion: task.bodyMap?.mapVersion ?? 1, marks },
      mapConfirmed: confirmed,
      wish: text(ratings.answers['wish']),
    })
  return (
    <Pages
      pages={pages}
      say={say}
      submit={{ label: own('send'), onSubmit: submit, busy: state.kind === 'sending' }}
      notice={<SendNotice state={state} say={say} />}
    />
  )
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
