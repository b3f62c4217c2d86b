import { saveNote as declaration } from '@unknot/contract/visits'
import type { NoteSections } from '@unknot/contract/visits'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import type { Tx } from '../../platform/db/schema.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { keepRevision } from '../../platform/revisions/keep-revision.ts'
import { noteState, readNote, visitOfNote } from './notes.sql.ts'

/** Saves a draft: new with version 0, else on the version it was written on. Every save is kept as a revision. */
export const saveNote = handleCommand(declaration, async ({ tx, practiceId, member, now, body, audit }) => {
  const visit = await visitOfNote(tx, practiceId, body.visitId)
  if (visit === undefined) return refuse('not-found', { field: 'visitId' })
  if (visit.status !== 'started' && visit.status !== 'ended') return refuse('visit-not-started')
  const draft = { practiceId, noteId: body.noteId, sections: body.sections, memberId: member.memberId, now }
  const version =
    body.version === 0
      ? await addDraft(tx, { ...draft, visitId: visit.visit_id, clientId: visit.client_id })
      : await changeDraft(tx, { ...draft, visitId: visit.visit_id, version: body.version })
  if (version === null) {
    const note = await readNote(tx, practiceId, body.noteId)
    const standing = note ?? (await noteOfVisit(tx, practiceId, body.visitId))
    if (standing === undefined || standing.visit_id !== body.visitId)
      return refuse('not-found', { field: 'noteId' })
    const code = standing.status === 'signed' ? 'note-signed' : 'stale-version'
    return refuse(code, { field: 'version', current: noteState(standing) })
  }
  await keepRevision(tx, {
    practiceId,
    clientId: visit.client_id,
    kind: 'note',
    subjectId: body.noteId,
    version,
    body: { visitId: visit.visit_id, sections: body.sections },
    now,
    author: { kind: 'member', id: member.memberId },
  })
  audit({ clientId: visit.client_id, subjectIds: [visit.visit_id, body.noteId] })
  return ok({ id: body.noteId, version })
})

type Draft = {
  readonly practiceId: string
  readonly noteId: string
  readonly visitId: string
  readonly sections: NoteSections
  readonly memberId: string
  readonly now: Date
}

async function addDraft(tx: Tx, draft: Draft & { readonly clientId: string }): Promise<number | null> {
  const added = await tx
    .insertInto('note')
    .values({
      practice_id: draft.practiceId,
      note_id: draft.noteId,
      visit_id: draft.visitId,
      client_id: draft.clientId,
      sections: JSON.stringify(draft.sections),
      version: 1,
      status: 'draft',
      saved_at: draft.now,
      saved_by: draft.memberId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return added?.version ?? null
}

async function changeDraft(tx: Tx, draft: Draft & { readonly version: number }): Promise<number | null> {
  const changed = await tx
    .updateTable('note')
    .set({
      sections: JSON.stringify(draft.sections),
      version: draft.version + 1,
      saved_at: draft.now,
      saved_by: draft.memberId,
    })
    .where('practice_id', '=', draft.practiceId)
    .where('note_id', '=', draft.noteId)
    .where('visit_id', '=', draft.visitId)
    .where('version', '=', draft.version)
    .where('status', '=', 'draft')
    .returning('version')
    .executeTakeFirst()
  return changed?.version ?? null
}

const noteOfVisit = (tx: Tx, practiceId: string, visitId: string) =>
  tx
    .selectFrom('note')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('visit_id', '=', visitId)
    .executeTakeFirst()
