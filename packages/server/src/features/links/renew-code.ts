import { renewCode as declaration } from '@unknot/contract/client-tasks'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { presentCode, renewCode as renew } from '../../platform/links/link-code.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { clientOfLink } from './client-of-link.ts'

/** A new 6-digit code, to be read out at the desk, for a link that is opened in another browser. */
export const renewCode = handleCommand(
  declaration,
  async ({ tx, practiceId, now, body, audit, services }) => {
    const clientId = await clientOfLink(tx, practiceId, body.linkId)
    if (clientId === null) return refuse('not-found', { field: 'linkId' })
    const code = await renew(tx, services, { practiceId, linkId: body.linkId }, now)
    if (code === null) return refuse('link-ended', { field: 'linkId' })
    audit({ clientId, subjectIds: [body.linkId] })
    return ok({ linkId: body.linkId, code })
  },
  {
    keep: ({ linkId }) => ({ linkId }),
    rebuild: async ({ tx, practiceId, body, services }) => ({
      linkId: body.linkId,
      code: (await presentCode(tx, services, { practiceId, linkId: body.linkId })) ?? '',
    }),
  },
)
