import type { ConsultationAnswers } from '@unknot/clinical/consultation/consultation-answers.schema'
import type { ColumnType } from 'kysely'
import type { Json, Once } from '../../platform/db/platform.tables.ts'

type ConsultationTable = {
  practice_id: Once<string>
  consultation_id: Once<string>
  client_id: Once<string>
  episode_id: string | null
  status: 'open' | 'complete'
  answers: Json<ConsultationAnswers>
  version: number
  started_at: Once<Date>
  saved_at: Date
  completed_at: Date | null
}

type ConsentTable = {
  practice_id: Once<string>
  consent_id: Once<string>
  client_id: Once<string>
  consultation_id: Once<string | null>
  kind: Once<'treatment' | 'record' | 'mail'>
  given: Once<boolean>
  signed_name: Once<string | null>
  signature: ColumnType<unknown, string | null, never>
  signed_on: Once<string>
  valid_until: Once<string | null>
  at: Once<Date>
  by_kind: Once<string>
  by_id: Once<string>
}

type CareTeamTable = {
  practice_id: Once<string>
  care_team_id: Once<string>
  client_id: Once<string>
  consultation_id: Once<string | null>
  discipline: Once<string>
  who: string | null
  what: string | null
  since: string | null
  told_at: Date
  ended_at: Date | null
}

export interface ConsultationsTables {
  consultation: ConsultationTable
  consent: ConsentTable
  care_team: CareTeamTable
}

declare module '../../platform/db/schema.ts' {
  interface Database extends ConsultationsTables {}
}
