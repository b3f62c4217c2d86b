import { withdrawInvite as declaration } from '@unknot/contract/practices'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { ok, refuse } from '../../platform/outcome.ts'

/** Ends an invitation that was not accepted yet. */
export const withdrawInvite = handleCommand(declaration, async ({ tx, practiceId, body, now, audit }) => {
  const { inviteId } = body
  const invite = await tx
    .selectFrom('invite')
    .select('accepted_at')
    .where('practice_id', '=', practiceId)
    .where('invite_id', '=', inviteId)
    .forUpdate()
    .executeTakeFirst()
  if (invite === undefined) return refuse('not-found', { field: 'inviteId' })
  if (invite.accepted_at !== null) return refuse('invite-accepted')
  await tx
    .updateTable('invite')
    .set({ withdrawn_at: now })
    .where('practice_id', '=', practiceId)
    .where('invite_id', '=', inviteId)
    .where('withdrawn_at', 'is', null)
    .execute()
  audit({ clientId: null, subjectIds: [inviteId] })
  return ok({ inviteId })
})
