import type { Tx } from '../db/schema.ts'
import { refuse } from '../outcome.ts'

export type StaleWrite = {
  readonly practiceId: string
  readonly kind: string
  readonly subjectId: string
  /** The version the sender had before them, and what they wanted. */
  readonly sentVersion: number
  readonly yours: unknown
  /** What stands now. */
  readonly version: number
  readonly theirs: Readonly<Record<string, unknown>>
}

/**
 * Refuses a change made on an older version, with all three sides in `current`: what stands now (its fields beside
 * `version`, `at` and `by`), what the sender started from (`base`, null when no revision of it was kept) and what they
 * sent (`yours`), so that the two can be compared and joined.
 *
 * @example return refuseStale(tx, { practiceId, kind: 'client', subjectId, sentVersion: 1, yours, version: 2, theirs })
 */
export async function refuseStale(tx: Tx, write: StaleWrite) {
  const revisions = await tx
    .selectFrom('revision')
    .leftJoin('member', (join) =>
      join
        .onRef('member.practice_id', '=', 'revision.practice_id')
        .onRef('member.member_id', '=', 'revision.by_id'),
    )
    .select(['revision.version', 'revision.body', 'revision.at', 'revision.by_kind', 'member.name'])
    .where('revision.practice_id', '=', write.practiceId)
    .where('revision.kind', '=', write.kind)
    .where('revision.subject_id', '=', write.subjectId)
    .where('revision.version', 'in', [write.sentVersion, write.version])
    .execute()
  const latest = revisions.find(({ version }) => version === write.version)
  return refuse('stale-version', {
    field: 'version',
    current: {
      ...write.theirs,
      version: write.version,
      at: latest?.at ?? null,
      by: latest === undefined ? null : (latest.name ?? latest.by_kind),
      base: revisions.find(({ version }) => version === write.sentVersion)?.body ?? null,
      yours: write.yours,
    },
  })
}
