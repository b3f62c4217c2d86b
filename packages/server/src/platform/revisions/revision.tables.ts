import type { Json, Once } from '../db/platform.tables.ts'

export interface RevisionTables {
  revision: {
    practice_id: Once<string>
    revision_id: Once<string>
    client_id: Once<string | null>
    kind: Once<string>
    subject_id: Once<string>
    version: Once<number>
    body: Json<unknown>
    reason: Once<string | null>
    at: Once<Date>
    by_kind: Once<string>
    by_id: Once<string>
  }
}
