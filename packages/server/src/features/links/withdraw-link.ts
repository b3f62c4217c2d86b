import { withdrawLink as declaration } from '@unknot/contract/client-tasks'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { withdrawLink as withdraw } from '../../platform/links/client-links.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { clientOfLink } from './client-of-link.ts'

/** Ends a link before its time: a wrong address, a lost phone, a client's wish. */
export const withdrawLink = handleCommand(declaration, async ({ tx, practiceId, now, body, audit }) => {
  const clientId = await clientOfLink(tx, practiceId, body.linkId)
  const done = clientId === null ? 'not-found' : await withdraw(tx, practiceId, body.linkId, now)
  if (clientId === null || done === 'not-found') return refuse('not-found', { field: 'linkId' })
  if (done === 'submitted') return refuse('link-submitted', { field: 'linkId' })
  audit({ clientId, subjectIds: [body.linkId] })
  return ok({ linkId: body.linkId })
})
