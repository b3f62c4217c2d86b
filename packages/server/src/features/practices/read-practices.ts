import { readInvites, readMe, readMembers, readPractice } from '@unknot/contract/practices'
import { addressOf } from '../../platform/links/client-links.ts'
import { refuse } from '../../platform/outcome.ts'
import { handleRead } from '../../platform/reads/handle-read.ts'
import { ownMemberships, practiceRow } from './practices.sql.ts'

/** Who is signed in and where they work. Each practice is asked for its own name, inside its own transaction. */
export const me = handleRead(readMe, async ({ tx, user, services }) => {
  const memberships = await ownMemberships(tx, user.userId)
  const practices = await Promise.all(
    memberships.map(async ({ practice_id: practiceId, member_id: memberId, role }) => {
      const row = await services.practices.withPractice(practiceId, (own) => practiceRow(own, practiceId))
      if (row === null) return []
      const { name, timeZone, language, units } = row.details
      return [{ practiceId, memberId, role, name, timeZone, language, units, isSample: row.isSample }]
    }),
  )
  return { userId: user.userId, name: user.name, email: user.email, practices: practices.flat() }
})

export const practice = handleRead(
  readPractice,
  async ({ tx, practiceId }) => (await practiceRow(tx, practiceId)) ?? refuse('not-found'),
)

export const members = handleRead(readMembers, async ({ tx, practiceId }) => {
  const rows = await tx
    .selectFrom('member')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .orderBy('joined_at')
    .execute()
  return {
    members: rows.map((row) => ({
      memberId: row.member_id,
      version: row.version,
      name: row.name,
      role: row.role,
      trained: row.trained,
      joinedAt: row.joined_at.toISOString(),
      endedAt: row.ended_at?.toISOString() ?? null,
    })),
  }
})

/** Open invitations with their addresses, made again from the key: they are not stored. */
export const invites = handleRead(readInvites, async ({ tx, practiceId, now, services }) => {
  const rows = await tx
    .selectFrom('invite')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('invited_at')
    .execute()
  return {
    invites: rows.map((row) => {
      return {
        inviteId: row.invite_id,
        email: row.email,
        role: row.role,
        invitedAt: row.invited_at.toISOString(),
        expiresAt: row.expires_at.toISOString(),
        url: addressOf(services, 'invite', { practiceId, id: row.invite_id }, row.salt),
      }
    }),
  }
})
