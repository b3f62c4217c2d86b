import { isDeepStrictEqual } from 'node:util'
import type { ConsultationAnswers } from '@unknot/clinical/consultation/consultation-answers.schema'
import type { Tx } from '../../platform/db/schema.ts'
import type { Author } from '../../platform/people/actor.ts'
import { keepRevision } from '../../platform/revisions/keep-revision.ts'
import type { Consultation } from './consultations.sql.ts'

export type Part = keyof ConsultationAnswers

/** One save: the parts it brought, by whom and when. Together the saves are the whole history of the answers. */
export type Save = {
  readonly version: number
  readonly at: Date
  readonly by: string
  /** A part that is null was taken back. */
  readonly parts: { readonly [Key in Part]?: ConsultationAnswers[Key] | null }
}

/** Keeps one save: only its parts, so that a long consultation is not stored again with every stroke. */
export const keepSave = (
  tx: Tx,
  consultation: Consultation,
  save: {
    readonly version: number
    readonly parts: Save['parts']
    readonly now: Date
    readonly author: Author
  },
) =>
  keepRevision(tx, {
    practiceId: consultation.practiceId,
    clientId: consultation.clientId,
    kind: 'consultation',
    subjectId: consultation.consultationId,
    version: save.version,
    body: { parts: save.parts },
    now: save.now,
    author: save.author,
  })

/** Every save of a consultation, first to last. */
export async function savesOf(
  tx: Tx,
  { practiceId, consultationId }: Consultation,
): Promise<readonly Save[]> {
  const rows = await tx
    .selectFrom('revision')
    .leftJoin('member', (join) =>
      join
        .onRef('member.practice_id', '=', 'revision.practice_id')
        .onRef('member.member_id', '=', 'revision.by_id'),
    )
    .select(['revision.version', 'revision.at', 'revision.body', 'revision.by_kind', 'member.name'])
    .where('revision.practice_id', '=', practiceId)
    .where('revision.kind', '=', 'consultation')
    .where('revision.subject_id', '=', consultationId)
    .orderBy('revision.version')
    .execute()
  return rows.map((row) => ({
    version: row.version,
    at: row.at,
    by: row.name ?? row.by_kind,
    // Only keepSave writes revisions of this kind.
    parts: (row.body as { readonly parts: Save['parts'] }).parts,
  }))
}

/** Parts that differ from what stands: the only ones a save changes. */
export const changedParts = (standing: ConsultationAnswers, sent: ConsultationAnswers): readonly Part[] =>
  partsOf(sent).filter((part) => !isDeepStrictEqual(standing[part], sent[part]))

export const partsOf = (answers: ConsultationAnswers): readonly Part[] => Object.keys(answers) as Part[]

/** The answers as they stood after a version. */
export function answersAt(saves: readonly Save[], version: number): ConsultationAnswers {
  const upTo = saves.filter((save) => save.version <= version)
  const parts = upTo.reduce<Save['parts']>((before, save) => ({ ...before, ...save.parts }), {})
  const standing = Object.entries(parts).filter(([, value]) => value !== null)
  return Object.fromEntries(standing) as ConsultationAnswers
}

/** When each part was last given. */
export const givenAt = (saves: readonly Save[], part: Part): Date | null =>
  saves.findLast(({ parts }) => part in parts)?.at ?? null
