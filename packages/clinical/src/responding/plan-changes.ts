import type { PlanSoFar } from './history.ts'

/** What of a kept plan version says how it differs from the one before. */
export interface KeptPlan {
  readonly at: string
  readonly sessionMinutes: number
  readonly perWeek: number | null
  readonly reviewAfterVisits: number
  readonly lines: readonly {
    readonly techniqueId: string
    readonly regionIds: readonly string[]
    readonly pressure: number
    readonly minutes: number
  }[]
}

/**
 * When a plan was really changed, and how: other techniques, or another dose of the same ones. A new version that keeps
 * both (other words, other aftercare) is no change to judge by.
 *
 * @example planChanges([swedishAt3, myofascialAt3]) // [{ at, kind: 'change-technique' }]
 */
export function planChanges(plans: readonly KeptPlan[]): PlanSoFar['changes'] {
  return plans.flatMap((plan, index): PlanSoFar['changes'] => {
    const before = plans[index - 1]
    if (before === undefined) return []
    if (techniquesOf(plan) !== techniquesOf(before)) return [{ at: plan.at, kind: 'change-technique' }]
    return doseOf(plan) === doseOf(before) ? [] : [{ at: plan.at, kind: 'change-dose' }]
  })
}

const techniquesOf = (plan: KeptPlan): string =>
  [...new Set(plan.lines.map((line) => line.techniqueId))].sort().join(' ')

const doseOf = (plan: KeptPlan): string => {
  const lines = plan.lines.map(
    ({ techniqueId, regionIds, pressure, minutes }) =>
      `${techniqueId} ${[...regionIds].sort().join(',')} ${pressure} ${minutes}`,
  )
  return JSON.stringify([plan.sessionMinutes, plan.perWeek, lines.sort()])
}
