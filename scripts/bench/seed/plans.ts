import type { PlanBody } from '@unknot/contract/plans'
import type { RegionId } from '@unknot/clinical/bodymap/regions'
import { samplePlan } from '@unknot/server/sample/sample-plan'
import { screeningOf } from '../../../fixtures/people/consultation-of.ts'
import { clientCast } from '../../../fixtures/people/people.ts'
import type { ClientPerson } from '../../../fixtures/people/person.schema.ts'

export type Planned = {
  /** Its place among the plans. */
  readonly number: number
  readonly person: ClientPerson
  readonly proposed: string
  readonly body: PlanBody
  readonly regionIds: readonly RegionId[]
}

/** What the planner really proposes for each of the cast that may be treated; the seeded clients share these plans. */
export function castPlans(): readonly Planned[] {
  return clientCast()
    .flatMap((person) => {
      const { proposed, body } = samplePlan(person, screeningOf(person, '2026-11-01'))
      if (proposed.refused !== null || body.lines.length === 0) return []
      const regionIds = person.marks.map((mark) => mark.regionId)
      return [{ person, proposed: JSON.stringify(proposed), body, regionIds }]
    })
    .map((plan, number) => ({ ...plan, number }))
}

/** The plan's version of that number: each later one a little gentler or firmer, as therapists adjust it. */
export function bodyOf(plan: Planned, number: number): PlanBody {
  const change = number % 2 === 0 ? -1 : 0
  return {
    ...plan.body,
    lines: plan.body.lines.map((line) => ({
      ...line,
      pressure: Math.max(1, line.pressure + change),
      changed: number > 1,
    })),
  }
}
