import { recordAfterEffect as declaration } from '@unknot/contract/readings'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { addAfterEffect, isAfterEffect } from './add-after-effect.ts'
import { subjectsAreHere } from './readings.sql.ts'

/** Keeps what the client felt after a session. Grade 3 or more raises an alert. */
export const recordAfterEffect = handleCommand(
  declaration,
  async ({ tx, practiceId, member, now, body, audit }) => {
    if (!isAfterEffect(body.kind)) return refuse('unknown-after-effect', { field: 'kind' })
    const missing = await subjectsAreHere(tx, practiceId, body)
    if (missing !== null) return refuse('not-found', { field: missing })
    await addAfterEffect(tx, {
      practiceId,
      ...body,
      at: new Date(body.at),
      now,
      author: { kind: 'member', id: member.memberId },
    })
    audit({ clientId: body.clientId, subjectIds: [body.afterEffectId] })
    return ok({ id: body.afterEffectId })
  },
)
