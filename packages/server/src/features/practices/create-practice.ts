import { createPractice as declaration } from '@unknot/contract/practices'
import { isTimeZone } from '@unknot/office/time/local-time'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { practiceColumns } from './practices.sql.ts'

/** The signed-in user creates a practice and becomes its owner. */
export const createPractice = handleCommand(
  declaration,
  async ({ tx, practiceId, user, body, now, audit }) => {
    const { memberId, details } = body
    if (!isTimeZone(details.timeZone)) return refuse('unknown-time-zone', { field: 'details.timeZone' })
    await tx
      .insertInto('practice')
      .values({ practice_id: practiceId, created_at: now, ...practiceColumns(details) })
      .execute()
    await tx
      .insertInto('member')
      .values({
        practice_id: practiceId,
        member_id: memberId,
        user_id: user.userId,
        name: user.name,
        role: 'owner',
        joined_at: now,
        ended_at: null,
      })
      .execute()
    audit({ clientId: null, subjectIds: [memberId] })
    return ok({ practiceId, memberId })
  },
)
