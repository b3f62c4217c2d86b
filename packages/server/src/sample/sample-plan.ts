import { plan } from '@unknot/clinical/planning/plan'
import type { PlanResult } from '@unknot/clinical/planning/plan-result'
import type { ScreenInput } from '@unknot/clinical/screening/screen-input'
import type { PlanBody } from '@unknot/contract/plans'
import { clearancesOn } from './sample-clearances.ts'
import type { ClientPerson } from '../../../../fixtures/people/person.schema.ts'

/** What the planner proposes for a client of the cast, as the therapist takes it over. */
export function samplePlan(
  person: ClientPerson,
  screening: ScreenInput,
): { readonly proposed: PlanResult; readonly body: PlanBody } {
  const { conditionId, chronicity, marks, goals, preferences, possible } = person
  const proposed = plan({
    ...screening,
    clearances: clearancesOn(person, screening.date),
    conditionId,
    chronicity,
    marks,
    goals: goals.map(({ activity, ability, target }) => ({ activity, ability, target })),
    preferences,
    sessionMinutes: possible.sessionMinutes,
    visitsAvailable: possible.visits,
    allowances: { teachExercise: true },
  })
  return {
    proposed,
    body: {
      lines: proposed.segments.map((segment) => ({
        techniqueId: segment.techniqueId,
        regionIds: [...segment.regionIds],
        pressure: segment.pressure.start,
        minutes: segment.minutes,
        position: segment.position,
        changed: false,
        note: '',
      })),
      sessionMinutes: possible.sessionMinutes,
      perWeek: proposed.frequency?.perWeek ?? null,
      visits: proposed.frequency?.visits ?? null,
      reviewAfterVisits: proposed.review?.afterVisits ?? 6,
      aftercareIds: proposed.aftercare.items.map((item) => item.itemId).slice(0, 4),
      cocareIds: [],
      wordsForClient: proposed.tellClient.map((words) => words[person.language]).join(' '),
    },
  }
}
