import { saveOwnConsultation as declaration } from '@unknot/contract/client-tasks'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { saveParts } from '../consultations/save-parts.ts'
import { openConsultation, screened } from './consultation-task.ts'

/** Saves what the client filled in, and answers the questions that it brings up and what to do at once. */
export const saveOwnConsultation = handleCommand(
  declaration,
  async ({ tx, practiceId, link, now, body, audit }) => {
    if (link.kind !== 'consultation' || link.subjectId === null || link.submittedAt !== null)
      return refuse('link-ended')
    const { clientId, subjectId: consultationId } = link
    const author = { kind: 'client-link', id: link.linkId } as const
    const saved = await saveParts(tx, { practiceId, consultationId, ...body, now, author })
    if (!saved.ok) return saved
    audit({ clientId, subjectIds: [consultationId, link.linkId] })
    const shown = await screened(tx, saved.answer.answers, { practiceId, clientId, consultationId, now })
    return ok({ version: saved.answer.version, ...shown })
  },
  {
    keep: ({ version }) => ({ version }),
    rebuild: async ({ tx, practiceId, link, now }, kept) => {
      const open = await openConsultation(tx, practiceId, link.clientId, link.subjectId)
      const where = { practiceId, clientId: link.clientId, consultationId: link.subjectId, now }
      return { version: Number(kept['version']), ...(await screened(tx, open?.answers ?? {}, where)) }
    },
  },
)
