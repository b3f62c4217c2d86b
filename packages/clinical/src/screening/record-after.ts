import { safetyQuestion, safetyQuestions, type SafetyQuestion } from '../knowledge/safety-questions.ts'
import { isAnswer } from './answer.ts'
import { conditionsKnown } from './conditions-known.ts'
import { dayBefore, isDay } from './days.ts'
import { factsOf, type Facts } from './facts.ts'
import { medicineLines } from './medicines-known.ts'
import { followUpsOf, questionFlow } from './question-flow.ts'
import type { AnswerValue, Answers, ScreenInput, ScreenRecord } from './screen-input.ts'

/**
 * What the record holds after a visit, for `previous` at the next one. Numbers that count on are stored as the date they
 * count from; answers for one visit only are dropped, but for the last one of a question that is shown again with it
 * (it is shown, it never counts); conditions and medicines add up; pages left open stay open.
 * @example recordAfter({ date: '2026-11-20', answers: { 'stroke-weeks': 10 } }).answers?.['stroke-weeks'] // '2026-09-11'
 */
export function recordAfter(input: ScreenInput): ScreenRecord {
  const facts = factsOf(input)
  const missing = new Set(questionFlow(input, facts).missing)
  const leftOpen = firstVisitQuestions.map(({ id }) => id).filter((id) => missing.has(id))
  return {
    answers: answersToKeep(input, facts),
    history: [...conditionsToKeep(input)].toSorted(),
    meds: medicineLines(input).map(({ line }) => line),
    date: input.date,
    historyConfirmedOn: historyConfirmedOn(input, facts),
    ...(leftOpen.length > 0 ? { leftOpen } : {}),
  }
}

const firstVisitQuestions = safetyQuestions.filter((question) => question.ask === 'first-visit')

/** Questions whose last answer is shown, or looked at to bring the question back, although it no longer counts. */
const lastAnswerShown = new Set([
  ...safetyQuestions.filter((question) => question.prefill).map((question) => question.id),
  ...safetyQuestions.flatMap((question) => question.alsoAskWhen?.question ?? []),
])

/**
 * A tick that is valid for one visit only is no condition on record: high-risk pregnancy ends with the pregnancy,
 * and is asked for again until then.
 */
function conditionsToKeep(input: ScreenInput): ReadonlySet<string> {
  const carried = Object.entries(input.answers ?? {}).filter(
    ([id]) => safetyQuestion(id)?.carry !== 'this-visit',
  )
  return conditionsKnown({ ...input, answers: Object.fromEntries(carried) })
}

function answersToKeep(input: ScreenInput, facts: Facts): Answers {
  const kept: Record<string, AnswerValue> = {}
  for (const question of safetyQuestions) {
    const answer = lastAnswer(question, input)
    if (!answer || !isKept(question, facts)) continue
    const value = withoutConditions(question, asStored(question, answer.value, answer.on))
    if (isAnswer(value)) kept[question.id] = value
  }
  return kept
}

function lastAnswer(question: SafetyQuestion, { answers, date, previous }: ScreenInput) {
  const today = answers?.[question.id]
  if (isAnswer(today)) return { value: today, on: date }
  const before = previous?.answers?.[question.id]
  return previous && isAnswer(before) ? { value: before, on: previous.date } : undefined
}

function isKept(question: SafetyQuestion, facts: Facts): boolean {
  if (question.carry === 'this-visit') return lastAnswerShown.has(question.id)
  return question.storeAs?.date !== 'week-0' || isStillOpened(question, facts)
}

/** The weeks of a pregnancy end with it, so that the next one starts anew. */
function isStillOpened({ id }: SafetyQuestion, facts: Facts): boolean {
  const openers = safetyQuestions.filter((question) => question.followUps.some(({ ask }) => ask.includes(id)))
  const answered = openers.filter((question) => facts.answeredToday.has(question.id))
  return answered.length === 0 || answered.some((question) => followUpsOf(question, facts).includes(id))
}

/** A number that counts on is stored as the day it counts from. */
function asStored(question: SafetyQuestion, value: AnswerValue, givenOn: string): AnswerValue {
  const unit = question.storeAs?.unit
  return unit && typeof value === 'number' && isDay(givenOn)
    ? dayBefore(givenOn, Math.floor(value), unit)
    : value
}

/** Ticks that stand for conditions are kept as conditions only, so that ending one ends it everywhere. */
function withoutConditions(question: SafetyQuestion, value: AnswerValue): AnswerValue {
  if (question.carry === 'this-visit' || typeof value !== 'object') return value
  const conditions = new Set(
    question.options.filter((option) => option.conditionId).map((option) => option.value),
  )
  return value.filter((one) => !conditions.has(one))
}

/** The day every history page was last confirmed at once: at the first visit, or when an old history was gone through. */
function historyConfirmedOn(input: ScreenInput, facts: Facts): string {
  const all = firstVisitQuestions.every(
    (question) => question.optional || facts.answeredToday.has(question.id),
  )
  if (all || !input.previous) return input.date
  return input.previous.historyConfirmedOn ?? input.previous.date
}
