import type { Tx } from '../../platform/db/schema.ts'

/** The episode of a visit (or the client's open one) and the regions its primary measure follows. */
export async function taskEpisode(tx: Tx, practiceId: string, clientId: string, visitId: string | null) {
  const visit =
    visitId === null
      ? undefined
      : await tx
          .selectFrom('visit')
          .select('episode_id')
          .where('practice_id', '=', practiceId)
          .where('visit_id', '=', visitId)
          .executeTakeFirst()
  const open = await tx
    .selectFrom('episode')
    .select(['episode_id', 'details'])
    .where('practice_id', '=', practiceId)
    .where('client_id', '=', clientId)
    .$if(visit?.episode_id != null, (query) => query.where('episode_id', '=', visit?.episode_id ?? ''))
    .where('discharged_on', 'is', null)
    .orderBy('opened_on', 'desc')
    .executeTakeFirst()
  return { episodeId: open?.episode_id ?? null, regionIds: open?.details.primaryMeasure?.regionIds ?? [] }
}
