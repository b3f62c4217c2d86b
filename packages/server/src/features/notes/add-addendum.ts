import { addAddendum as declaration } from '@unknot/contract/visits'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { readNote } from './notes.sql.ts'

/** Adds words to a signed note, or voids one signed on the wrong client. The note and every addendum stay readable. */
export const addAddendum = handleCommand(
  declaration,
  async ({ tx, practiceId, member, now, body, audit }) => {
    const note = await readNote(tx, practiceId, body.noteId)
    if (note === undefined) return refuse('not-found', { field: 'noteId' })
    if (note.status !== 'signed') {
      return refuse('note-not-signed', { message: 'This note is still a draft: change it instead.' })
    }
    const voided = await tx
      .selectFrom('addendum')
      .select('addendum_id')
      .where('practice_id', '=', practiceId)
      .where('note_id', '=', note.note_id)
      .where('kind', '=', 'void-wrong-client')
      .executeTakeFirst()
    if (voided !== undefined && body.kind === 'void-wrong-client') return refuse('note-void')
    await tx
      .insertInto('addendum')
      .values({
        practice_id: practiceId,
        addendum_id: body.addendumId,
        note_id: note.note_id,
        client_id: note.client_id,
        kind: body.kind,
        words: body.words,
        at: now,
        by_member: member.memberId,
      })
      .execute()
    audit({ clientId: note.client_id, subjectIds: [note.note_id, body.addendumId] })
    return ok({ id: body.addendumId })
  },
)
