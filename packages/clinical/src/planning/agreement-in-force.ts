import type { Condition } from '../knowledge/conditions.ts'
import { safetyRule } from '../knowledge/safety-rules.ts'
import type { Clearance } from '../screening/screen-input.ts'
import { agreementId } from './agreement.ts'
import type { PlanInput } from './plan-input.ts'

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
