import { safetyRules, type SafetyRule } from '../knowledge/safety-rules.ts'
import { compileTrigger, leavesOf, type Trigger } from './trigger.ts'

/** A rule with its trigger as a function. */
export interface CompiledRule {
  readonly rule: SafetyRule
  readonly isTrue: Trigger
  /** It looks at the limits that follow from the other rules, so it comes last */
  readonly needsLimits: boolean
}

/** Every rule, compiled once when the module loads. */
export const compiledRules: readonly CompiledRule[] = safetyRules.map((rule) => ({
  rule,
  isTrue: compileTrigger(rule.trigger.when),
  needsLimits: leavesOf(rule.trigger.when).some(
    ({ leaf }) => 'derived' in leaf && leaf.derived === 'pressure-preference-above-cap',
  ),
}))
