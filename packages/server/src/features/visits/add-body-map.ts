import type { BodyMap } from '@unknot/clinical/consultation/consultation-answers.schema'
import type { Tx } from '../../platform/db/schema.ts'
import type { Author } from '../../platform/people/actor.ts'

export type NewBodyMap = {
  readonly practiceId: string
  readonly bodyMapId: string
  readonly clientId: string
  readonly episodeId: string | null
  readonly visitId: string | null
  readonly purpose: 'pain' | 'palpation'
  readonly map: BodyMap
  readonly at: Date
  readonly now: Date
  readonly author: Author
}

/** Adds a body map with the values computed from its marks. A time from a fast device clock is not later than now. */
export async function addBodyMap(tx: Tx, given: NewBodyMap): Promise<void> {
  await tx
    .insertInto('body_map')
    .values({
      practice_id: given.practiceId,
      body_map_id: given.bodyMapId,
      client_id: given.clientId,
      episode_id: given.episodeId,
      visit_id: given.visitId,
      purpose: given.purpose,
      map: JSON.stringify(given.map),
      computed: JSON.stringify({ regions: given.map.marks.length }),
      at: given.at > given.now ? given.now : given.at,
      by_kind: given.author.kind,
      by_id: given.author.id,
    })
    .execute()
}
