import { describe, expect, it } from 'vitest'
import { wellAgain, wellClient } from '../../../../fixtures/screening/well-client.ts'
import { clientWith, waysToBeTrue, type Literal } from '../../../../fixtures/screening/witness.ts'
import { safetyRules, type SafetyRule } from '../knowledge/safety-rules.ts'
import { screen, type ScreenInput } from './screen.ts'

function fires(rule: SafetyRule, input: ScreenInput | undefined): boolean {
  return input !== undefined && screen(input).findings.some((finding) => finding.ruleId === rule.id)
}

function witnessOf(rule: SafetyRule): readonly Literal[] | undefined {
  return waysToBeTrue(rule.trigger.when).find((way) => fires(rule, clientWith(way)))
}

const wellRules = new Set(
  [wellClient(), wellAgain()].flatMap((input) => screen(input).findings.map((finding) => finding.ruleId)),
)

describe('SCR-10 every rule', () => {
  it.each(safetyRules.map((rule) => [rule.id, rule] as const))(
    '%s can be true and can be silent',
    (id, rule) => {
      expect(wellRules.has(id)).toBe(rule.standing === true)
      const witness = witnessOf(rule)
      expect(witness, 'no client makes it true').toBeDefined()
      // Without any one of the things that made it true it is silent again: nothing in its trigger is idle.
      for (const left of (witness ?? []).filter((literal) => literal.holds && !('always' in literal.leaf))) {
        const rest = (witness ?? []).map((one) => (one === left ? { ...one, holds: false } : one))
        expect(fires(rule, clientWith(rest)), `still true without ${JSON.stringify(left.leaf)}`).toBe(false)
      }
    },
  )
})
