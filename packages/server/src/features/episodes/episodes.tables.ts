import type { ColumnType } from 'kysely'
import type { EpisodeDetails } from '@unknot/contract/episodes'
import type { Json, Once } from '../../platform/db/platform.tables.ts'

/** Why and in whose words an episode ended. */
export type Discharge = { readonly reason: string; readonly words: string }

type EpisodeTable = {
  practice_id: Once<string>
  episode_id: Once<string>
  client_id: Once<string>
  details: Json<EpisodeDetails>
  condition_id: string | null
  measure_since: Date | null
  opened_on: Once<string>
  discharged_on: string | null
  discharge: ColumnType<Discharge | null, string | null, string | null>
  version: number
  created_at: Once<Date>
}

export interface EpisodesTables {
  episode: EpisodeTable
}

declare module '../../platform/db/schema.ts' {
  interface Database extends EpisodesTables {}
}
