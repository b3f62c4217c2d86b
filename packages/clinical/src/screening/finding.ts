import type { RuleEffect, SafetyRule } from '../knowledge/safety-rules.ts'
import { areasOf, type RuleAreas } from './areas.ts'
import { inputsBehind } from './because.ts'
import { clearanceFor, clearedAction } from './clearance.ts'
import { limitsOfRule, limitsWhenCleared, type RuleLimits } from './limits.ts'
import { mergePlaces } from './places.ts'
import type { Clearance } from './screen-input.ts'
import type { ScreenFinding } from './screen-result.ts'
import type { RuleFacts } from './trigger.ts'

/** What every finding of one screening is made from. */
export interface FindingContext {
  readonly facts: RuleFacts
  readonly shown: ReadonlySet<string>
  readonly clearances: readonly Clearance[]
}

export interface FoundRule {
  readonly finding: ScreenFinding
  readonly limits: RuleLimits
}

/** A true rule as a finding, with the limits it sets: its own, or what a clearance leaves of them. */
export function findingOf(rule: SafetyRule, context: FindingContext): FoundRule {
  const { effect } = rule
  const cleared = clearanceFor(rule, context.clearances, context.facts)
  const { where, limits } = cleared ? easedBy(effect, context) : asWritten(effect, context)
  return {
    limits,
    finding: {
      ...textOf(rule),
      actsAs: cleared ? clearedAction(rule) : effect.action,
      areas: where.areas,
      areaInDoubt: where.inDoubt,
      areaFrom: (cleared ? effect.ifCleared?.regionFrom : undefined) ?? effect.regionFrom ?? null,
      maxPressure: (cleared ? effect.ifCleared?.maxPressure : effect.maxPressure) ?? null,
      capBasis: (cleared ? effect.ifCleared?.capBasis : effect.capBasis) ?? null,
      techniques: limits.techniques,
      cleared: cleared ?? null,
      because: inputsBehind(rule.trigger.when, context.facts),
    },
  }
}

interface Effective {
  readonly where: RuleAreas
  readonly limits: RuleLimits
}

function asWritten(effect: RuleEffect, { facts, shown }: FindingContext): Effective {
  const where = areasOf(effect, facts, shown)
  return { where, limits: limitsOfRule(effect, where.areas) }
}

function easedBy({ ifCleared = {} }: RuleEffect, { facts, shown }: FindingContext): Effective {
  const place = (regions: readonly string[] | undefined) =>
    areasOf({ regions: [...(regions ?? [])], regionFrom: ifCleared.regionFrom }, facts, shown)
  const avoid = place(ifCleared.avoidRegions)
  const capped = place(ifCleared.capRegions)
  return {
    where: {
      areas: mergePlaces([...avoid.areas, ...capped.areas]),
      inDoubt: avoid.inDoubt || capped.inDoubt,
    },
    limits: limitsWhenCleared(ifCleared, avoid.areas, capped.areas),
  }
}

function textOf(rule: SafetyRule) {
  const { effect } = rule
  return {
    ruleId: rule.id,
    category: rule.category,
    action: effect.action,
    urgency: effect.urgency ?? null,
    reason: rule.reason,
    reasonEs: rule.reasonEs,
    note: effect.note,
    noteEs: effect.noteEs,
    when: rule.trigger.words,
    sourceIds: rule.sourceIds,
    certainty: rule.certainty,
    strength: rule.strength,
    verified: rule.verified,
    houseRule: rule.needsClinicianReview,
    weakSource: rule.weakSourceOnly === true,
    unverifiedParts: rule.unverifiedParts ?? [],
    standing: rule.standing === true,
    override: rule.override,
    scope: effect.scope,
    lifts: effect.lifts ?? null,
    sessionAfterProtocol: effect.sessionAfterProtocol ?? null,
  }
}
