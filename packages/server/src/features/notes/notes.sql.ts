import type { Selectable } from 'kysely'
import type { Tx } from '../../platform/db/schema.ts'
import type { NotesTables } from './notes.tables.ts'

export type NoteRow = Selectable<NotesTables['note']>

/** One note. It is not locked: a signed note may not be, and a draft is changed by its version. */
export const readNote = (tx: Tx, practiceId: string, noteId: string): Promise<NoteRow | undefined> =>
  tx
    .selectFrom('note')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('note_id', '=', noteId)
    .executeTakeFirst()

/** A note as a refused writer is shown it. */
export const noteState = (note: NoteRow) => ({
  noteId: note.note_id,
  version: note.version,
  status: note.status,
  sections: note.sections,
  savedAt: note.saved_at.toISOString(),
})

/** The visit a note is about. */
export const visitOfNote = (tx: Tx, practiceId: string, visitId: string) =>
  tx
    .selectFrom('visit')
    .select(['visit_id', 'client_id', 'episode_id', 'status', 'ended_at', 'time_zone'])
    .where('practice_id', '=', practiceId)
    .where('visit_id', '=', visitId)
    .executeTakeFirst()
