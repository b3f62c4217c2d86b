import { mergeClients as declaration } from '@unknot/contract/clients'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { clientForChange } from './clients.sql.ts'
import { insertMerge, pointAtKept } from './merge.sql.ts'

/** Refuses a change to a client whose record is read under another one. */
export const mergedAway = (keptClientId: string) =>
  refuse('client-merged', {
    field: 'clientId',
    message: 'This client was merged into another one. Open that one, or undo the merge first.',
    current: { keptClientId },
  })

export const mergeClients = handleCommand(
  declaration,
  async ({ tx, practiceId, body, now, member, audit }) => {
    const { mergeId, keptClientId, mergedClientId, reason } = body
    if (keptClientId === mergedClientId) {
      return refuse('same-client', { field: 'mergedClientId', message: 'Choose two different clients.' })
    }
    // Always in the order of their ids, so that two merges of the same two wait for one another.
    const found = []
    for (const clientId of [keptClientId, mergedClientId].toSorted()) {
      found.push(await clientForChange(tx, practiceId, clientId))
    }
    const merged = found.find((client) => client !== undefined && client.merged_into !== null)
    if (found.includes(undefined)) return refuse('not-found')
    if (merged?.merged_into) return mergedAway(merged.merged_into)
    await insertMerge(tx, practiceId, {
      mergeId,
      keptClientId,
      mergedClientId,
      reason,
      now,
      memberId: member.memberId,
    })
    await pointAtKept(tx, practiceId)
    audit({ clientId: keptClientId, subjectIds: [mergeId, mergedClientId] })
    audit({ clientId: mergedClientId, subjectIds: [mergeId, keptClientId] })
    return ok({ mergeId })
  },
)
