import type { PlanInput } from '@unknot/clinical/planning/plan'
import { screeningOf } from '../../../fixtures/people/consultation-of.ts'
import { clientCast } from '../../../fixtures/people/people.ts'

/** What the planner is asked for each client of the cast. */
export const planInputs = (): readonly PlanInput[] =>
  clientCast().map((person) => ({
    ...screeningOf(person, '2026-11-16'),
    conditionId: person.conditionId,
    chronicity: person.chronicity,
    marks: person.marks,
    goals: person.goals.map(({ activity, ability, target }) => ({ activity, ability, target })),
    preferences: person.preferences,
    sessionMinutes: person.possible.sessionMinutes,
    visitsAvailable: person.possible.visits,
    allowances: { teachExercise: true },
  }))
