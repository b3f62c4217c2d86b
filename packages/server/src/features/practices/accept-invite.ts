import { acceptInvite as declaration } from '@unknot/contract/practices'
import { timingSafeEqual } from 'node:crypto'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { readToken, tokenHash } from '../../platform/links/token.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { findMember } from '../../platform/people/find-member.ts'

/** The signed-in user takes up an invitation and becomes a member with the role it names. Once. */
export const acceptInvite = handleCommand(
  declaration,
  async ({ tx, practiceId, user, body, now, audit, services }) => {
    const parts = readToken(services.linkKey, 'invite', body.token)
    if (parts === null || parts.practiceId !== practiceId)
      return refuse('invite-not-found', { field: 'token' })
    const invite = await tx
      .selectFrom('invite')
      .selectAll()
      .where('practice_id', '=', practiceId)
      .where('invite_id', '=', parts.id)
      .forUpdate()
      .executeTakeFirst()
    if (invite === undefined || !timingSafeEqual(invite.token_hash, tokenHash(body.token))) {
      return refuse('invite-not-found', { field: 'token' })
    }
    if (invite.accepted_at !== null || invite.withdrawn_at !== null || invite.expires_at <= now)
      return refuse('invite-ended')
    if ((await findMember(tx, practiceId, user)) !== null) return refuse('already-member')
    await tx
      .insertInto('member')
      .values({
        practice_id: practiceId,
        member_id: body.memberId,
        user_id: user.userId,
        name: user.name,
        role: invite.role,
        joined_at: now,
        ended_at: null,
      })
      .onConflict((conflict) =>
        // Somebody who left and is invited again keeps their member id, so that their notes stay theirs.
        conflict.columns(['practice_id', 'user_id']).doUpdateSet({ role: invite.role, ended_at: null }),
      )
      .execute()
    await tx
      .updateTable('invite')
      .set({ accepted_at: now, accepted_by: user.userId })
      .where('practice_id', '=', practiceId)
      .where('invite_id', '=', parts.id)
      .execute()
    const memberId = (await findMember(tx, practiceId, user))?.memberId ?? body.memberId
    audit({ clientId: null, subjectIds: [parts.id, memberId] })
    return ok({ practiceId, memberId })
  },
)
