import { createClient as declaration, type ClientDetails } from '@unknot/contract/clients'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { practiceDay } from '../../platform/practice-day.ts'
import { keepRevision } from '../../platform/revisions/keep-revision.ts'
import { insertClient, likelySame } from './clients.sql.ts'

export const createClient = handleCommand(
  declaration,
  async ({ tx, practiceId, body, now, member, audit }) => {
    const { clientId, details } = body
    if (isBornAfter(details, await practiceDay(tx, practiceId, now))) return bornInFuture
    if (body.evenIf !== 'exists') {
      const clientIds = await likelySame(tx, practiceId, details)
      if (clientIds.length > 0) return exists(clientIds)
    }
    await insertClient(tx, practiceId, { clientId, details, now })
    await keepRevision(tx, {
      practiceId,
      clientId,
      kind: 'client',
      subjectId: clientId,
      version: 1,
      body: { details, archived: false },
      now,
      author: { kind: 'member', id: member.memberId },
    })
    audit({ clientId })
    return ok({ id: clientId, version: 1 })
  },
)

export const isBornAfter = (details: ClientDetails, today: string): boolean =>
  details.birthDate !== null && details.birthDate > today

export const bornInFuture = refuse('birth-date-in-future', {
  field: 'details.birthDate',
  message: 'This birth date lies in the future. Correct the date and save again.',
})

const exists = (clientIds: readonly string[]) =>
  refuse('client-exists', {
    message: 'There is already a client of this name. Open that one, or say that these are two people.',
    current: { clientIds },
  })
