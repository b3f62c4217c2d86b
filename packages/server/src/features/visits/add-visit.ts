import type { Tx } from '../../platform/db/schema.ts'
import type { Author } from '../../platform/people/actor.ts'
import { keepRevision } from '../../platform/revisions/keep-revision.ts'
import { visitState } from './visit-state.ts'
import { timeZoneOf, type VisitRow } from './visits.sql.ts'

type NewVisit = {
  readonly practiceId: string
  readonly visitId: string
  readonly clientId: string
  readonly episodeId: string | null
  readonly memberId: string
  /** Null for a visit that starts on the spot. */
  readonly plannedFor: Date | null
  readonly minutes: number
  readonly now: Date
  readonly author: Author
}

/** Adds a planned visit in the practice's time zone, with its first revision. */
export async function addVisit(
  tx: Tx,
  visit: NewVisit,
): Promise<{ readonly id: string; readonly version: number }> {
  const added: VisitRow = await tx
    .insertInto('visit')
    .values({
      practice_id: visit.practiceId,
      visit_id: visit.visitId,
      client_id: visit.clientId,
      episode_id: visit.episodeId,
      member_id: visit.memberId,
      planned_for: visit.plannedFor,
      time_zone: await timeZoneOf(tx, visit.practiceId),
      minutes: visit.minutes,
      status: 'planned',
      outcome: 'null',
      version: 1,
      created_at: visit.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await keepRevision(tx, {
    practiceId: visit.practiceId,
    clientId: visit.clientId,
    kind: 'visit',
    subjectId: visit.visitId,
    version: 1,
    body: visitState(added),
    now: visit.now,
    author: visit.author,
  })
  return { id: visit.visitId, version: 1 }
}
