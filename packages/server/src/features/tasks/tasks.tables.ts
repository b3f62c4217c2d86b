import type { Json, Once } from '../../platform/db/platform.tables.ts'

export interface TasksTables {
  submission: {
    practice_id: Once<string>
    submission_id: Once<string>
    link_id: Once<string>
    client_id: Once<string>
    kind: Once<string>
    subject_id: Once<string | null>
    body: Json<unknown>
    at: Once<Date>
  }
}

declare module '../../platform/db/schema.ts' {
  interface Database extends TasksTables {}
}
