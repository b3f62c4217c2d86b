import { cancelVisit as declaration } from '@unknot/contract/visits'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { changeVisit } from './change-visit.ts'
import { visitState } from './visit-state.ts'
import { lockVisit } from './visits.sql.ts'

/** Says that a planned visit will not take place, or did not: cancelled or missed, with a reason in words. */
export const cancelVisit = handleCommand(
  declaration,
  async ({ tx, practiceId, member, now, body, audit }) => {
    const visit = await lockVisit(tx, practiceId, body.visitId)
    if (visit === undefined) return refuse('not-found', { field: 'visitId' })
    if (visit.version !== body.version)
      return refuse('stale-version', { field: 'version', current: visitState(visit) })
    if (visit.status !== 'planned') return refuse('visit-started', { current: visitState(visit) })
    audit({ clientId: visit.client_id, subjectIds: [visit.visit_id] })
    const change = {
      status: body.outcome,
      outcome: JSON.stringify({ ...visit.outcome, reason: body.reason }),
    }
    const author = { kind: 'member', id: member.memberId } as const
    return ok(await changeVisit(tx, visit, change, { now, author, reason: body.reason }))
  },
)
