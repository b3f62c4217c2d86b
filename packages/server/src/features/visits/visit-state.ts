import type { VisitRow } from './visits.sql.ts'

/** A visit as revisions keep it and as a refused writer is shown it. */
export const visitState = (visit: VisitRow) => ({
  visitId: visit.visit_id,
  version: visit.version,
  episodeId: visit.episode_id,
  memberId: visit.member_id,
  plannedFor: visit.planned_for?.toISOString() ?? null,
  minutes: visit.minutes,
  status: visit.status,
  startedAt: visit.started_at?.toISOString() ?? null,
  endedAt: visit.ended_at?.toISOString() ?? null,
  outcome: visit.outcome,
})
