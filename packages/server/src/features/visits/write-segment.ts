import type { SegmentBody } from '@unknot/contract/visits'
import type { Tx } from '../../platform/db/schema.ts'
import { refuse } from '../../platform/outcome.ts'
import type { VisitRow } from './visits.sql.ts'

type Writing = {
  readonly segmentId: string
  /** 0 for a new segment, else the version the change was made on. */
  readonly version: number
  readonly segment: SegmentBody
  readonly now: Date
}

/** Inserts a new segment or replaces the version it was made on; a stale one is refused with what stands now. */
export async function writeSegment(tx: Tx, visit: VisitRow, { segmentId, version, segment, now }: Writing) {
  const key = { practice_id: visit.practice_id, segment_id: segmentId }
  const body = JSON.stringify(segment)
  if (version === 0) {
    const added = await tx
      .insertInto('segment')
      .values({ ...key, visit_id: visit.visit_id, client_id: visit.client_id, body, version: 1, at: now })
      .onConflict((conflict) => conflict.columns(['practice_id', 'segment_id']).doNothing())
      .returning('version')
      .executeTakeFirst()
    if (added !== undefined) return { ok: true, version: 1 } as const
  } else {
    const changed = await tx
      .updateTable('segment')
      .set({ body, version: version + 1, at: now })
      .where('practice_id', '=', key.practice_id)
      .where('segment_id', '=', segmentId)
      .where('visit_id', '=', visit.visit_id)
      .where('version', '=', version)
      .returning('version')
      .executeTakeFirst()
    if (changed !== undefined) return { ok: true, version: changed.version } as const
  }
  const current = await tx
    .selectFrom('segment')
    .select(['body', 'version', 'visit_id'])
    .where('practice_id', '=', key.practice_id)
    .where('segment_id', '=', segmentId)
    .executeTakeFirst()
  // A segment of another visit is as good as unknown here: nothing of it is shown.
  if (current === undefined || current.visit_id !== visit.visit_id)
    return refuse('not-found', { field: 'segmentId' })
  return refuse('stale-version', {
    field: 'version',
    current: { version: current.version, segment: current.body },
  })
}
