import { condition } from '@unknot/clinical/knowledge/conditions'
import { agreementId } from '@unknot/clinical/planning/agreement'
import type { Clearance } from '@unknot/clinical/screening/screen-input'
import type { ClientPerson } from '../../../../fixtures/people/person.schema.ts'

type Agreed = ClientPerson['clearances'][number]

/** What the client's doctors agreed to: as the cast says, and the team's word where the condition asks for it first. */
export function sampleClearances(person: ClientPerson): readonly Agreed[] {
  if (condition(person.conditionId)?.stance !== 'with-clearance') return person.clearances
  const word = {
    ruleId: agreementId(person.conditionId),
    by: 'The treating team',
    agreed: 'Gentle massage, stopping at any discomfort.',
  }
  return [...person.clearances, word]
}

/** The same as the planner reads them on a day within the course. */
export const clearancesOn = (person: ClientPerson, date: string): readonly Clearance[] =>
  sampleClearances(person).map((agreed) => ({ ...agreed, on: date, until: date }))
