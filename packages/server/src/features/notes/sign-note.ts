import { createHash } from 'node:crypto'
import { signNote as declaration } from '@unknot/contract/visits'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { keepRevision } from '../../platform/revisions/keep-revision.ts'
import { keepVerdict } from '../chart/keep-verdict.ts'
import { noteState, readNote, visitOfNote } from './notes.sql.ts'

/**
 * Signs a draft as it stands at that version. From then on the row's policy refuses every change; the hash of what
 * was signed stands beside it, and the verdict of that day is kept.
 */
export const signNote = handleCommand(declaration, async ({ tx, practiceId, member, now, body, audit }) => {
  const note = await readNote(tx, practiceId, body.noteId)
  if (note === undefined) return refuse('not-found', { field: 'noteId' })
  if (note.status === 'signed') return refuse('note-signed', { current: noteState(note) })
  if (note.version !== body.version)
    return refuse('stale-version', { field: 'version', current: noteState(note) })
  const visit = await visitOfNote(tx, practiceId, note.visit_id)
  if (visit?.status !== 'ended') {
    return refuse('visit-not-ended', { message: 'The session is still running. End it, then sign its note.' })
  }
  const { subjective, objective, assessment, plan } = note.sections
  if ([subjective, objective, assessment, plan].every((section) => section.trim() === '')) {
    return refuse('note-empty', {
      field: 'sections',
      message: 'An empty note cannot be signed. Write what was found and done.',
    })
  }
  const version = note.version + 1
  const signed = await tx
    .updateTable('note')
    .set({
      status: 'signed',
      version,
      signed_at: now,
      signed_by: member.memberId,
      signed_name: body.signedName,
      content_hash: createHash('sha256')
        .update(JSON.stringify([subjective, objective, assessment, plan]))
        .digest('hex'),
    })
    .where('practice_id', '=', practiceId)
    .where('note_id', '=', note.note_id)
    .where('version', '=', note.version)
    .where('status', '=', 'draft')
    .returning('version')
    .executeTakeFirst()
  if (signed === undefined) return refuse('stale-version', { field: 'version', current: noteState(note) })
  await keepRevision(tx, {
    practiceId,
    clientId: note.client_id,
    kind: 'note',
    subjectId: note.note_id,
    version,
    body: { visitId: note.visit_id, sections: note.sections, signedName: body.signedName },
    now,
    author: { kind: 'member', id: member.memberId },
  })
  if (visit.episode_id !== null) {
    const told = {
      practiceId,
      clientId: note.client_id,
      episodeId: visit.episode_id,
      visitId: note.visit_id,
      now,
    }
    await keepVerdict(tx, told)
  }
  audit({ clientId: note.client_id, subjectIds: [note.visit_id, note.note_id] })
  return ok({ id: note.note_id, version })
})
