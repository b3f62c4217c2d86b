import { safetyRule } from '../knowledge/safety-rules.ts'
import { factsOf } from './facts.ts'
import type { Clearance, ScreenInput } from './screen-input.ts'
import type { ScreenResult } from './screen-result.ts'
import { dayBefore } from './days.ts'
import { safetyQuestion } from '../knowledge/safety-questions.ts'
import { leavesOf } from './trigger.ts'

/** A clearance that a visit ended, and by what. */
export interface EndedClearance {
  readonly ruleId: string
  readonly why: 'new-danger-sign' | 'newer-event'
}

/**
 * The clearances that this visit ends for good: all of them by a new danger sign; one by an event of its rule (a second
 * stroke) that came after it was given. Its own last day ends a clearance without a word from anyone.
 * @example clearancesEnded(input, screen(input)) // [{ ruleId: 'abs-stroke-recent', why: 'newer-event' }]
 */
export function clearancesEnded(input: ScreenInput, result: ScreenResult): readonly EndedClearance[] {
  const danger = result.findings.some((finding) => finding.actsAs === 'refer-urgent')
  return (input.clearances ?? []).flatMap((clearance): readonly EndedClearance[] => {
    if (danger) return [{ ruleId: clearance.ruleId, why: 'new-danger-sign' }]
    return hasNewerEvent(clearance, input) ? [{ ruleId: clearance.ruleId, why: 'newer-event' }] : []
  })
}

/** Whether a date that the rule reads lies after the day of the clearance. */
function hasNewerEvent({ ruleId, on }: Clearance, input: ScreenInput): boolean {
  const rule = safetyRule(ruleId)
  const { answers } = factsOf(input)
  return (rule ? leavesOf(rule.trigger.when) : []).some(({ leaf }) => {
    const question = 'question' in leaf ? safetyQuestion(leaf.question) : undefined
    const unit = question?.storeAs?.unit
    const passed = question && answers.get(question.id)?.number
    if (!question || question.storeAs?.date !== 'event' || !unit || passed === undefined) return false
    return dayBefore(input.date, passed, unit) > on
  })
}
