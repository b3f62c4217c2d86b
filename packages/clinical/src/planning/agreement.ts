import type { Condition } from '../knowledge/conditions.ts'
import { safetyRule } from '../knowledge/safety-rules.ts'
import type { Clearance } from '../screening/screen-input.ts'
import type { PlanInput } from './plan-input.ts'

/**
 * Id under which the treating team's agreement to massage with a condition is recorded, beside those to single safety
 * rules: `clearances: [{ ruleId: 'condition:migraine', by, on, agreed, until }]`.
 */
export function agreementId(conditionId: string): string {
  return `condition:${conditionId}`
}

/** The team's word on a condition that is in force today: on the condition itself, or on a danger sign it names. */
export function agreementInForce(
  entry: Condition,
  { clearances = [], date }: Pick<PlanInput, 'clearances' | 'date'>,
): Clearance | undefined {
  const rules = new Set([
    agreementId(entry.id),
    ...entry.redFlagTopics
      .flatMap((topic) => topic.safetyRuleIds)
      .filter((id) => safetyRule(id)?.override === 'only-with-recorded-clearance'),
  ])
  return clearances.find(({ ruleId, on, until }) => rules.has(ruleId) && on <= date && date <= until)
}
