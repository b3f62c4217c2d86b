import { condition } from '../knowledge/conditions.ts'
import { instrument, type InstrumentItem } from '../knowledge/instruments.ts'
import { safetyQuestion } from '../knowledge/safety-questions.ts'
import type { ConsultationAnswers } from './consultation-answers.schema.ts'

export interface AnswerProblem {
  readonly code: 'unknown-condition' | 'unknown-instrument' | 'not-shipped' | 'bad-answer' | 'date-in-future'
  /** Where in the answers: `instruments.nprs.nprs-now` */
  readonly field: string
}

/**
 * The first thing in the answers that cannot be kept: a condition or questionnaire nobody knows, a questionnaire that
 * may not be shown, an answer its item does not offer, a screening question there is not, a day that has not come. Null
 * when all can.
 *
 * @param today The day where the practice is.
 * @example checkAnswers({ problem: { startedOn: '2030-01-01' } }, '2026-11-20')
 * // { code: 'date-in-future', field: 'problem.startedOn' }
 */
export function checkAnswers(answers: ConsultationAnswers, today: string): AnswerProblem | null {
  const { problem, screening = {} } = answers
  if (problem?.conditionId != null && condition(problem.conditionId) === undefined) {
    return { code: 'unknown-condition', field: 'problem.conditionId' }
  }
  const stray = Object.keys(screening).find((id) => safetyQuestion(id) === undefined)
  if (stray !== undefined) return { code: 'bad-answer', field: `screening.${stray}` }
  return instrumentsProblem(answers) ?? datesProblem(answers, today)
}

function instrumentsProblem({ instruments = {} }: ConsultationAnswers): AnswerProblem | null {
  for (const [instrumentId, answers] of Object.entries(instruments)) {
    const known = instrument(instrumentId)
    if (known === undefined) return { code: 'unknown-instrument', field: `instruments.${instrumentId}` }
    if (!known.ship) return { code: 'not-shipped', field: `instruments.${instrumentId}` }
    for (const [itemId, answer] of Object.entries(answers)) {
      const item = known.items?.find(({ linkId }) => linkId === itemId)
      if (item === undefined || !offers(item, answer)) {
        return { code: 'bad-answer', field: `instruments.${instrumentId}.${itemId}` }
      }
    }
  }
  return null
}

type Answer = NonNullable<ConsultationAnswers['instruments']>[string][string]

function offers(item: InstrumentItem, answer: Answer): boolean {
  if (answer === null) return true
  if (item.type === 'text') return typeof answer === 'string' || Array.isArray(answer)
  if (item.options.length > 0) {
    const values = new Set<number | string>(item.options.map(({ value }) => value))
    return (Array.isArray(answer) ? answer : [answer]).every((one) => values.has(one))
  }
  return typeof answer === 'number' && answer >= (item.min ?? -Infinity) && answer <= (item.max ?? Infinity)
}

function datesProblem(answers: ConsultationAnswers, today: string): AnswerProblem | null {
  const days: readonly (readonly [string, string | undefined])[] = [
    ['problem.startedOn', answers.problem?.startedOn],
    ['consent.signedOn', answers.consent?.signedOn],
    ...(answers.otherCare ?? []).map((care, index) => [`otherCare.${index}.since`, care.since] as const),
  ]
  const late = days.find(([, day]) => day !== undefined && day > today)
  return late === undefined ? null : { code: 'date-in-future', field: late[0] }
}
