import { inviteMember as declaration } from '@unknot/contract/practices'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { makeToken, newSalt, tokenHash } from '../../platform/links/token.ts'
import { queueMail } from '../../platform/mail/queue-mail.ts'
import { ok } from '../../platform/outcome.ts'
import { inviteMail } from './invite-mail.ts'
import { practiceRow } from './practices.sql.ts'

const daysOpen = 14
const day = 86_400_000

/** Makes an invitation. Its address is shown by the read of invitations and sent by mail where mail is set up. */
export const inviteMember = handleCommand(
  declaration,
  async ({ tx, practiceId, member, body, now, audit, services }) => {
    const salt = newSalt()
    const expiresAt = new Date(now.getTime() + daysOpen * day)
    const token = makeToken(services.linkKey, 'invite', { practiceId, id: body.inviteId }, salt)
    await tx
      .insertInto('invite')
      .values({
        practice_id: practiceId,
        invite_id: body.inviteId,
        email: body.email,
        role: body.role,
        invited_by: member.memberId,
        invited_at: now,
        expires_at: expiresAt,
        salt,
        token_hash: tokenHash(token),
        accepted_at: null,
        accepted_by: null,
        withdrawn_at: null,
      })
      .execute()
    const practice = await practiceRow(tx, practiceId)
    if (services.mailServer && practice !== null) {
      const { name, language } = practice.details
      const words = inviteMail({
        practice: name,
        language,
        by: member.name,
        until: expiresAt.toISOString().slice(0, 10),
      })
      const link = { purpose: 'invite', id: body.inviteId } as const
      await queueMail(tx, services, { practiceId, clientId: null, to: body.email, ...words, link, now })
    }
    audit({ clientId: null, subjectIds: [body.inviteId] })
    return ok({ inviteId: body.inviteId, expiresAt: expiresAt.toISOString() })
  },
)
