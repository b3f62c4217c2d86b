import type { SoFar } from '@unknot/clinical/planning/plan'
import { respond } from '@unknot/clinical/responding/respond'
import type { Tx } from '../../platform/db/schema.ts'
import { readJudgedRecord } from '../chart/chart.sql.ts'
import { episodeHistory } from '../chart/episode-history.ts'

type Asked = {
  readonly practiceId: string
  readonly clientId: string
  readonly episodeId: string
  readonly now: Date
}

/** What the sessions of an episode taught, for the next plan; null before the first, or where nothing is measured. */
export async function soFarOf(
  tx: Tx,
  { practiceId, clientId, episodeId, now }: Asked,
): Promise<SoFar | null> {
  const record = await readJudgedRecord(tx, practiceId, await keptClientOf(tx, practiceId, clientId))
  const episode = record?.episodes.find((one) => one.episodeId === episodeId)
  if (record == null || episode === undefined) return null
  const history = episodeHistory(record, episode, now.toISOString())
  return history === null || history.visits.length === 0 ? null : respond(history).adjustment.soFar
}

/** The client under whom this one's record is read: themselves, or whom they were merged into. */
async function keptClientOf(tx: Tx, practiceId: string, clientId: string): Promise<string> {
  const row = await tx
    .selectFrom('client_of_record')
    .select('record_id')
    .where('practice_id', '=', practiceId)
    .where('client_id', '=', clientId)
    .executeTakeFirstOrThrow()
  return row.record_id
}
