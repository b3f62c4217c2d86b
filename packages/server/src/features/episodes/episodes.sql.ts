import type { EpisodeDetails } from '@unknot/contract/episodes'
import type { Tx } from '../../platform/db/schema.ts'
import type { Author } from '../../platform/people/actor.ts'
import { keepRevision } from '../../platform/revisions/keep-revision.ts'
import type { Discharge } from './episodes.tables.ts'

export type Episode = {
  readonly practiceId: string
  readonly episodeId: string
  readonly clientId: string
  readonly version: number
  readonly details: EpisodeDetails
  readonly measureSince: Date | null
  readonly openedOn: string
  readonly dischargedOn: string | null
  readonly discharge: Discharge | null
}

/** An episode as a write finds it; the row is locked until the transaction ends. */
export async function episodeForChange(
  tx: Tx,
  practiceId: string,
  episodeId: string,
): Promise<Episode | null> {
  const row = await tx
    .selectFrom('episode')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('episode_id', '=', episodeId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    practiceId,
    episodeId,
    clientId: row.client_id,
    version: row.version,
    details: row.details,
    measureSince: row.measure_since,
    openedOn: row.opened_on,
    dischargedOn: row.discharged_on,
    discharge: row.discharge,
  }
}

/** Whether this client is here; their own entry, or one merged into another. */
export async function clientIsHere(tx: Tx, practiceId: string, clientId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('client')
    .select('client_id')
    .where('practice_id', '=', practiceId)
    .where('client_id', '=', clientId)
    .executeTakeFirst()
  return row !== undefined
}

type Change = { readonly now: Date; readonly author: Author; readonly reason?: string | null }

/** Adds the first version of an episode. */
export async function insertEpisode(tx: Tx, episode: Episode, change: Change): Promise<void> {
  await tx
    .insertInto('episode')
    .values({
      practice_id: episode.practiceId,
      episode_id: episode.episodeId,
      client_id: episode.clientId,
      opened_on: episode.openedOn,
      created_at: change.now,
      ...columnsOf(episode),
    })
    .execute()
  await keepState(tx, episode, change)
}

/** Replaces an episode's state; `episode.version` is the new one. */
export async function updateEpisode(tx: Tx, episode: Episode, change: Change): Promise<void> {
  await tx
    .updateTable('episode')
    .set(columnsOf(episode))
    .where('practice_id', '=', episode.practiceId)
    .where('episode_id', '=', episode.episodeId)
    .execute()
  await keepState(tx, episode, change)
}

/** What a person sees of an episode, and what its revisions hold. */
export const stateOf = ({ details, openedOn, dischargedOn, discharge }: Episode) => ({
  details,
  openedOn,
  dischargedOn,
  discharge,
})

const columnsOf = (episode: Episode) => ({
  details: JSON.stringify(episode.details),
  condition_id: episode.details.conditionId,
  measure_since: episode.measureSince,
  discharged_on: episode.dischargedOn,
  discharge: episode.discharge === null ? null : JSON.stringify(episode.discharge),
  version: episode.version,
})

const keepState = (tx: Tx, episode: Episode, { now, author, reason = null }: Change) =>
  keepRevision(tx, {
    practiceId: episode.practiceId,
    clientId: episode.clientId,
    kind: 'episode',
    subjectId: episode.episodeId,
    version: episode.version,
    body: stateOf(episode),
    reason,
    now,
    author,
  })
