import { closeAlert as declaration } from '@unknot/contract/today'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { ok, refuse } from '../../platform/outcome.ts'

/** Says that a member has seen to an alert. It stays in the record with who and when. */
export const closeAlert = handleCommand(declaration, async ({ tx, practiceId, member, now, body, audit }) => {
  const closed = await tx
    .updateTable('alert')
    .set({ seen_at: now, seen_by: member.memberId })
    .where('practice_id', '=', practiceId)
    .where('alert_id', '=', body.alertId)
    .where('seen_at', 'is', null)
    .returning('client_id')
    .executeTakeFirst()
  if (closed === undefined) return refuse('not-found', { field: 'alertId' })
  audit({ clientId: closed.client_id, subjectIds: [body.alertId] })
  return ok({ id: body.alertId })
})
