import { technique } from '@unknot/clinical/knowledge/techniques'
import { changeMember as declaration } from '@unknot/contract/practices'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { otherOwners } from './practices.sql.ts'

/** Changes a member's name, role or training, or ends or renews the membership. A practice always keeps an owner. */
export const changeMember = handleCommand(declaration, async ({ tx, practiceId, body, now, audit }) => {
  const { memberId, version, name, role, ended, trained } = body
  const unknown = (trained ?? []).findIndex((id) => technique(id) === undefined)
  if (unknown >= 0) return refuse('unknown-technique', { field: `trained.${unknown}` })
  const stands = await tx
    .selectFrom('member')
    .select(['version', 'name', 'role', 'ended_at'])
    .where('practice_id', '=', practiceId)
    .where('member_id', '=', memberId)
    .forUpdate()
    .executeTakeFirst()
  if (stands === undefined) return refuse('not-found', { field: 'memberId' })
  if (stands.version !== version) {
    const current = {
      version: stands.version,
      name: stands.name,
      role: stands.role,
      ended: stands.ended_at !== null,
    }
    return refuse('stale-version', { field: 'version', current })
  }
  const staysOwner = role === 'owner' && !ended
  if (!staysOwner && (await otherOwners(tx, practiceId, memberId)).length === 0) return refuse('last-owner')
  await tx
    .updateTable('member')
    .set({
      name,
      role,
      ...(trained ? { trained } : {}),
      version: version + 1,
      ended_at: ended ? (stands.ended_at ?? now) : null,
    })
    .where('practice_id', '=', practiceId)
    .where('member_id', '=', memberId)
    .execute()
  audit({ clientId: null, subjectIds: [memberId], details: { role, ended } })
  return ok({ id: memberId, version: version + 1 })
})
