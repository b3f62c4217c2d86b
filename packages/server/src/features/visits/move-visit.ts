import { moveVisit as declaration } from '@unknot/contract/visits'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { changeVisit } from './change-visit.ts'
import { visitState } from './visit-state.ts'
import { lockVisit, memberIsHere } from './visits.sql.ts'

/** Moves a visit that has not begun to another time, length or member. */
export const moveVisit = handleCommand(declaration, async ({ tx, practiceId, member, now, body, audit }) => {
  const visit = await lockVisit(tx, practiceId, body.visitId)
  if (visit === undefined) return refuse('not-found', { field: 'visitId' })
  if (visit.version !== body.version)
    return refuse('stale-version', { field: 'version', current: visitState(visit) })
  if (visit.status !== 'planned') return refuse('visit-started', { current: visitState(visit) })
  if (!(await memberIsHere(tx, practiceId, body.memberId)))
    return refuse('member-not-found', { field: 'memberId' })
  audit({ clientId: visit.client_id, subjectIds: [visit.visit_id] })
  const change = { member_id: body.memberId, planned_for: new Date(body.plannedFor), minutes: body.minutes }
  return ok(await changeVisit(tx, visit, change, { now, author: { kind: 'member', id: member.memberId } }))
})
