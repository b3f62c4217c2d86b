import type { Updateable } from 'kysely'
import type { Tx } from '../../platform/db/schema.ts'
import type { Author } from '../../platform/people/actor.ts'
import { keepRevision } from '../../platform/revisions/keep-revision.ts'
import { visitState } from './visit-state.ts'
import type { VisitRow } from './visits.sql.ts'
import type { VisitsTables } from './visits.tables.ts'

type Change = Omit<Updateable<VisitsTables['visit']>, 'version'>
type Circumstances = { readonly now: Date; readonly author: Author; readonly reason?: string | null }

/** Changes a locked visit to its next version and keeps the revision. Answers what every write answers. */
export async function changeVisit(
  tx: Tx,
  visit: VisitRow,
  change: Change,
  { now, author, reason }: Circumstances,
) {
  const changed = await tx
    .updateTable('visit')
    .set({ ...change, version: visit.version + 1 })
    .where('practice_id', '=', visit.practice_id)
    .where('visit_id', '=', visit.visit_id)
    .returningAll()
    .executeTakeFirstOrThrow()
  await keepRevision(tx, {
    practiceId: visit.practice_id,
    clientId: visit.client_id,
    kind: 'visit',
    subjectId: visit.visit_id,
    version: changed.version,
    body: visitState(changed),
    reason: reason ?? null,
    now,
    author,
  })
  return { id: visit.visit_id, version: changed.version }
}
