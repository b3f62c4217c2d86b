import type { ClientDetails } from '@unknot/contract/clients'
import type { Json, Once } from '../../platform/db/platform.tables.ts'

type ClientTable = {
  practice_id: Once<string>
  client_id: Once<string>
  given_name: string
  family_name: string
  preferred_name: string | null
  birth_date: string | null
  email: string | null
  language: string
  details: Json<ClientDetails>
  sort_name: string
  search_name: string
  search_reach: string
  version: number
  created_at: Once<Date>
  archived_at: Date | null
  merged_into: string | null
}

type ClientMergeTable = {
  practice_id: Once<string>
  merge_id: Once<string>
  kept_client_id: Once<string>
  merged_client_id: Once<string>
  reason: Once<string>
  at: Once<Date>
  by_member: Once<string>
  undone_at: Date | null
  undone_by: string | null
  undone_reason: string | null
}

/** A view: which clients' rows make up one record. */
type ClientOfRecordView = {
  practice_id: Once<string>
  record_id: Once<string>
  client_id: Once<string>
}

export interface ClientsTables {
  client: ClientTable
  client_merge: ClientMergeTable
  client_of_record: ClientOfRecordView
}

declare module '../../platform/db/schema.ts' {
  interface Database extends ClientsTables {}
}
