import type { ScreenInput } from '@unknot/clinical/screening/screen-input'
import { chooseAftercare } from '@unknot/contract/aftercare'
import { keepPlan, type PlanBody } from '@unknot/contract/plans'
import type { ClientPerson } from '../../../../fixtures/people/person.schema.ts'
import type { SampleActor } from './sample-actor.ts'
import { at } from './sample-days.ts'
import { samplePlan } from './sample-plan.ts'

type First = { readonly episodeId: string; readonly first: Date; readonly screening: ScreenInput | undefined }

/** Plans the course and agrees on what to do at home. Answers the agreed plan, or null where there is none to make. */
export async function firstVisit(
  actor: SampleActor,
  person: ClientPerson,
  { episodeId, first, screening }: First,
): Promise<PlanBody | null> {
  if (screening === undefined) return null
  const { proposed, body } = samplePlan(person, screening)
  if (proposed.refused !== null || body.lines.length === 0) return null
  const when = at(first, 0, 8.5)
  const kept = {
    planVersionId: actor.newId(first),
    episodeId,
    follows: 0,
    body,
    proposed,
    reason: 'First plan, as proposed.',
  }
  await actor.act(when, keepPlan, kept)
  const items = proposed.aftercare.items.map(({ itemId, side }) => ({
    itemId,
    side,
    when: '',
    where: '',
    clearedReason: null,
  }))
  const choice = {
    choiceId: actor.newId(first),
    clientId: person.id,
    episodeId,
    visitId: null,
    items,
    sendLink: false,
  }
  if (items.length > 0) await actor.act(when, chooseAftercare, choice)
  return body
}
