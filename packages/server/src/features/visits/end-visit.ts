import { endVisit as declaration } from '@unknot/contract/visits'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { changeVisit } from './change-visit.ts'
import { visitState } from './visit-state.ts'
import { lockVisit } from './visits.sql.ts'

/** Ends a started visit, early or as planned. */
export const endVisit = handleCommand(declaration, async ({ tx, practiceId, member, now, body, audit }) => {
  const visit = await lockVisit(tx, practiceId, body.visitId)
  if (visit === undefined) return refuse('not-found', { field: 'visitId' })
  if (visit.version !== body.version)
    return refuse('stale-version', { field: 'version', current: visitState(visit) })
  if (visit.status !== 'started' || visit.started_at === null) {
    return refuse('visit-not-started', { current: visitState(visit) })
  }
  const endedAt = new Date(body.endedAt)
  if (endedAt < visit.started_at)
    return refuse('ends-before-start', { field: 'endedAt', current: visitState(visit) })
  audit({ clientId: visit.client_id, subjectIds: [visit.visit_id] })
  const outcome = {
    ...visit.outcome,
    stoppedEarly: body.stoppedEarly,
    ...(body.reason ? { reason: body.reason } : {}),
  }
  const change = { status: 'ended', ended_at: endedAt, outcome: JSON.stringify(outcome) } as const
  const author = { kind: 'member', id: member.memberId } as const
  return ok(await changeVisit(tx, visit, change, { now, author, reason: body.reason || null }))
})
