import { saveConsultation as declaration } from '@unknot/contract/consultations'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { ok } from '../../platform/outcome.ts'
import { saveParts } from './save-parts.ts'

export const saveConsultation = handleCommand(
  declaration,
  async ({ tx, practiceId, body, now, member, audit }) => {
    const author = { kind: 'member', id: member.memberId } as const
    const saved = await saveParts(tx, { practiceId, ...body, now, author })
    if (!saved.ok) return saved
    audit({ clientId: saved.answer.clientId, subjectIds: [body.consultationId] })
    return ok({ id: body.consultationId, version: saved.answer.version })
  },
)
