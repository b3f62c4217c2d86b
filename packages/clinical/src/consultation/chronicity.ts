import { condition } from '../knowledge/conditions.ts'
import type { ConsultationAnswers } from './consultation-answers.schema.ts'

export type Chronicity = 'acute' | 'subacute' | 'chronic' | 'unknown'

/** Days in which pain is acute, then subacute, for conditions that name none (`acp-2017-durations`: 4 and 12 weeks). */
const usualDays = { acute: 28, subacute: 84 }

const dayMs = 86_400_000

/**
 * How long the problem has lasted, as the client said it; where only its first day is known, counted to `on` with the
 * limits of the condition. A first day that is not past says nothing.
 *
 * @example chronicityOf({ startedOn: '2026-09-01' }, '2026-11-20') // 'subacute', 80 days
 */
export function chronicityOf(problem: ConsultationAnswers['problem'], on: string): Chronicity {
  if (problem?.duration !== undefined && problem.duration !== 'unknown') return problem.duration
  if (problem?.startedOn === undefined || problem.startedOn > on) return 'unknown'
  const days = Math.round((Date.parse(on) - Date.parse(problem.startedOn)) / dayMs)
  const limits = condition(problem.conditionId ?? '')?.acuteOrChronic
  if (days <= (limits?.acuteMaxDays ?? usualDays.acute)) return 'acute'
  return days <= (limits?.subacuteMaxDays ?? usualDays.subacute) ? 'subacute' : 'chronic'
}
