import type { AnswerValue } from '@unknot/clinical/screening/screen-input'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Steps } from '../../ui/Steps.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { Question } from './Question.tsx'
import { denialsOf, isSettled, type PlacedQuestion, type ScreeningAnswers } from './screening-answers.ts'
import { screensOf } from './screens.ts'
import { useHeights, useWindowHeight } from './use-heights.ts'

type Props = {
  readonly questions: readonly PlacedQuestion[]
  readonly answers: ScreeningAnswers
  readonly onChange: (answers: ScreeningAnswers) => void
  /** Where to begin: the question last looked at, when it is taken up again. */
  readonly at: string | null
  readonly onAt: (questionId: string) => void
  readonly onDone: (answers: ScreeningAnswers) => void
  readonly onBack?: (() => void) | undefined
  readonly busy: boolean
}

/** Pixels that the head, the step bar and the buttons take. */
const frame = 262
const gap = 28

/** The screening as short screens: each is read at once; one tap denies all that stands on it. */
export function Questions({ questions, answers, onChange, at, onAt, onDone, onBack, busy }: Props) {
  const { t } = useTranslation('screening')
  const language = useLanguage()
  const measured = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const heights = useHeights(measured, questions)
  const window_ = useWindowHeight()
  const screens = useMemo(
    () => screensOf(questions, heights, window_ - frame, gap),
    [questions, heights, window_],
  )
  const here = Math.max(
    0,
    screens.findIndex((screen) => screen.some(({ id }) => id === at)),
  )
  const screen = screens[here] ?? []
  const isRead = useIsRead(stage, bar, [screen, window_, heights])
  const denials = denialsOf(screen, answers)
  const count = Object.keys(denials).length
  const last = here === screens.length - 1
  const open = screen.filter((question) => !isSettled(question, answers))

  useEffect(() => {
    window.scrollTo({ top: 0 })
    stage.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  }, [here])

  const goOn = (now: ScreeningAnswers) => {
    const next = screens[here + 1]?.[0]
    if (next === undefined) onDone(now)
    else onAt(next.id)
  }
  const answer = (question: PlacedQuestion, value: AnswerValue | null) => {
    const { [question.id]: _, ...rest } = answers
    const next = value === null ? rest : { ...rest, [question.id]: value }
    onChange(next)
  }
  const denyAll = () => {
    const next = { ...answers, ...denials }
    onChange(next)
    if (screen.every((question) => isSettled(question, next))) goOn(next)
  }
  const first = screen[0]
  if (first === undefined) return null
  const titles = [...new Set(screen.map((question) => question.pageTitle[language]))]
  return (
    <div>
      <div
        ref={measured}
        inert
        aria-hidden
        className="page pointer-events-none invisible absolute inset-x-0 top-0 h-0 overflow-hidden py-0!"
      >
        {questions.map((question) => (
          <div key={question.id} data-measured={question.id}>
            <Question question={question} value={answers[question.id] ?? null} onChange={() => {}} />
          </div>
        ))}
      </div>
      <Steps now={here + 1} of={screens.length} name={first.by === 'therapist' ? t('you-see') : t('client-says')} />
      <div ref={stage} className="mt-4 flex flex-col pb-28" style={{ gap }}>
        <h2 tabIndex={-1} className="text-lead">
          {titles.join(' · ')}
        </h2>
        {screen.map((question) => (
          <Question
            key={question.id}
            question={question}
            value={answers[question.id] ?? null}
            onChange={(value) => answer(question, value)}
          />
        ))}
      </div>
      <div ref={bar} className="step-bar">
        <Button
          size="room"
          kind="plain"
          isDisabled={here === 0 && onBack === undefined}
          onPress={() => {
            const before = screens[here - 1]?.[0]
            if (before) onAt(before.id)
            else onBack?.()
          }}
        >
          {t('back')}
        </Button>
        <span className="flex-1" />
        {isRead && count > 0 ? (
          <Button size="room" kind={open.length > 0 ? 'primary' : 'quiet'} onPress={denyAll} isDisabled={busy}>
            {first.by === 'therapist' ? t('nothing-seen', { count }) : t('none-of-these', { count })}
          </Button>
        ) : (
          <Button
            size="room"
            kind="primary"
            isDisabled={busy || open.length > 0}
            onPress={() => goOn(answers)}
          >
            {last ? t('see-result') : t('next')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** Whether all of a screen's questions stand above its buttons, without scrolling. */
function useIsRead(
  stage: React.RefObject<HTMLElement | null>,
  bar: React.RefObject<HTMLElement | null>,
  on: readonly unknown[],
): boolean {
  const [isRead, setRead] = useState(false)
  useEffect(() => {
    const measure = () => {
      const end = stage.current?.lastElementChild?.getBoundingClientRect().bottom ?? Infinity
      const top = bar.current?.getBoundingClientRect().top ?? 0
      setRead(end + window.scrollY <= top)
    }
    const frame_ = requestAnimationFrame(measure)
    return () => cancelAnimationFrame(frame_)
    // Measured again for what is listed by the caller.
  }, on)
  return isRead
}
