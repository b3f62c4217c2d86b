import { safetyRules, type SafetyRule } from '../knowledge/safety-rules.ts'
import { compileTrigger, leavesOf, type Trigger } from './trigger.ts'

/** A rule with its trigger as a function. */
export interface CompiledRule {
  readonly rule: SafetyRule
  readonly isTrue: Trigger
}

function compiled(rules: readonly SafetyRule[]): readonly CompiledRule[] {
  return rules.map((rule) => ({ rule, isTrue: compileTrigger(rule.trigger.when) }))
}

function needsLimits(rule: SafetyRule): boolean {
  return leavesOf(rule.trigger.when).some(
    ({ leaf }) => 'derived' in leaf && leaf.derived === 'pressure-preference-above-cap',
  )
}

/** Every rule that stands by itself, compiled once when the module loads. */
export const compiledRules = compiled(safetyRules.filter((rule) => !needsLimits(rule)))

/** The rules that look at the limits which follow from the others: they come last. */
export const rulesAboutLimits = compiled(safetyRules.filter(needsLimits))
