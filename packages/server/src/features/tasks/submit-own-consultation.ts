import { submitOwnConsultation as declaration } from '@unknot/contract/client-tasks'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { submitLink } from '../../platform/links/client-links.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { saveParts } from '../consultations/save-parts.ts'
import { addAlert } from '../readings/add-after-effect.ts'
import { screened } from './consultation-task.ts'
import { keepSubmission } from './keep-submission.ts'

/** Hands in the client's consultation. The therapist looks through it and closes it; a danger answer raises an alert. */
export const submitOwnConsultation = handleCommand(
  declaration,
  async ({ tx, practiceId, link, commandId, now, body, audit }) => {
    if (link.kind !== 'consultation' || link.subjectId === null) return refuse('link-ended')
    const { clientId, subjectId: consultationId } = link
    const author = { kind: 'client-link', id: link.linkId } as const
    const saved = await saveParts(tx, { practiceId, consultationId, ...body, now, author })
    if (!saved.ok) return saved
    if (!(await submitLink(tx, practiceId, link.linkId, now))) return refuse('link-ended')
    await keepSubmission(tx, { practiceId, submissionId: commandId, link, body, now })
    const { urgent } = await screened(tx, saved.answer.answers, { practiceId, clientId, consultationId, now })
    if (urgent !== null)
      await addAlert(tx, { practiceId, clientId, kind: 'urgent-answer', subjectId: consultationId, now })
    audit({ clientId, subjectIds: [consultationId, link.linkId] })
    return ok({ urgent })
  },
)
