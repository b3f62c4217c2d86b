import { safetyQuestion } from '../knowledge/safety-questions.ts'
import { safetyRule, type RuleAction, type SafetyRule } from '../knowledge/safety-rules.ts'
import { dayBefore } from './days.ts'
import type { Facts } from './facts.ts'
import type { Clearance } from './screen-input.ts'
import type { UnusedClearance } from './screen-result.ts'
import { leavesOf } from './trigger.ts'

/** The clearance of a rule that counts on a day, if any: a rule that may not end in this way has none. */
export function clearanceFor(
  rule: SafetyRule,
  clearances: readonly Clearance[],
  facts: Facts,
): Clearance | undefined {
  if (rule.override !== 'only-with-recorded-clearance') return undefined
  return clearances.find(
    (one) => one.ruleId === rule.id && inForce(one, facts.date) && !isOlderThanEvent(one, rule, facts),
  )
}

/**
 * What a cleared rule still asks of the session: the strongest of the limits in `ifCleared`. One without limits is only
 * to be known.
 */
export function clearedAction(rule: SafetyRule): RuleAction {
  const left = rule.effect.ifCleared
  if (left?.avoidRegions?.length) return 'avoid-region'
  if (left?.techniques?.length) return 'avoid-technique'
  return left?.maxPressure === undefined ? 'inform' : 'cap-pressure'
}

/** The clearances that eased nothing today, each with its reason. */
export function unusedClearances(
  clearances: readonly Clearance[],
  clearedRuleIds: ReadonlySet<string>,
  facts: Facts,
): readonly UnusedClearance[] {
  return clearances.flatMap((clearance) => {
    const why = whyUnused(clearance, clearedRuleIds, facts)
    return why ? [{ ruleId: clearance.ruleId, why }] : []
  })
}

function whyUnused(
  clearance: Clearance,
  clearedRuleIds: ReadonlySet<string>,
  facts: Facts,
): UnusedClearance['why'] | undefined {
  const rule = safetyRule(clearance.ruleId)
  if (rule?.override !== 'only-with-recorded-clearance') return 'rule-cannot-be-cleared'
  if (facts.date < clearance.on) return 'not-yet'
  if (facts.date > clearance.until) return 'ended'
  if (isOlderThanEvent(clearance, rule, facts)) return 'older-than-event'
  return clearedRuleIds.has(clearance.ruleId) ? undefined : 'rule-not-true'
}

/** Days written year first compare as text. */
function inForce({ on, until }: Clearance, date: string): boolean {
  return on <= date && date <= until
}

/**
 * Whether the rule is about something that came after the clearance: a second stroke is not what was agreed to. An
 * answer in weeks may be a week off, one in months a month; that much is allowed for.
 */
function isOlderThanEvent({ on }: Clearance, rule: SafetyRule, { answers }: Facts): boolean {
  return leavesOf(rule.trigger.when).some(({ leaf }) => {
    const storeAs = 'question' in leaf ? safetyQuestion(leaf.question)?.storeAs : undefined
    const countsFrom = 'question' in leaf ? answers.get(leaf.question)?.countsFrom : undefined
    if (storeAs?.date !== 'event' || countsFrom === undefined) return false
    return dayBefore(countsFrom, 1, storeAs.unit) >= on
  })
}
