import { safetyRule, type RuleAction, type SafetyRule } from '../knowledge/safety-rules.ts'
import type { Clearance } from './screen-input.ts'
import type { UnusedClearance } from './screen-result.ts'

/** The clearance of a rule that counts on a day, if any: a rule that may end no other way than this one has none. */
export function clearanceFor(
  rule: SafetyRule,
  clearances: readonly Clearance[],
  date: string,
): Clearance | undefined {
  if (rule.override !== 'only-with-recorded-clearance') return undefined
  return clearances.find((one) => one.ruleId === rule.id && inForce(one, date))
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
  date: string,
): readonly UnusedClearance[] {
  return clearances.flatMap((clearance) => {
    const why = whyUnused(clearance, clearedRuleIds, date)
    return why ? [{ ruleId: clearance.ruleId, why }] : []
  })
}

function whyUnused(
  clearance: Clearance,
  clearedRuleIds: ReadonlySet<string>,
  date: string,
): UnusedClearance['why'] | undefined {
  if (safetyRule(clearance.ruleId)?.override !== 'only-with-recorded-clearance')
    return 'rule-cannot-be-cleared'
  if (date < clearance.on) return 'not-yet'
  if (date > clearance.until) return 'ended'
  return clearedRuleIds.has(clearance.ruleId) ? undefined : 'rule-not-true'
}

/** Days written year first compare as text. */
function inForce({ on, until }: Clearance, date: string): boolean {
  return on <= date && date <= until
}
