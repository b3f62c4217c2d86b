import type { NoteSections } from '@unknot/contract/visits'
import type { Json, Once } from '../../platform/db/platform.tables.ts'

type NoteTable = {
  practice_id: Once<string>
  note_id: Once<string>
  visit_id: Once<string>
  client_id: Once<string>
  sections: Json<NoteSections>
  version: number
  status: 'draft' | 'signed'
  saved_at: Date
  saved_by: string
  signed_at: Date | null
  signed_by: string | null
  signed_name: string | null
  content_hash: string | null
}

type AddendumTable = {
  practice_id: Once<string>
  addendum_id: Once<string>
  note_id: Once<string>
  client_id: Once<string>
  kind: Once<'addendum' | 'void-wrong-client'>
  words: Once<string>
  at: Once<Date>
  by_member: Once<string>
}

export interface NotesTables {
  note: NoteTable
  addendum: AddendumTable
}

declare module '../../platform/db/schema.ts' {
  interface Database extends NotesTables {}
}
