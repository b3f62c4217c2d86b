import type { TaskKind } from '@unknot/contract/client-tasks'
import type { Tx } from '../../platform/db/schema.ts'
import { queueMail } from '../../platform/mail/queue-mail.ts'
import type { Services } from '../../platform/services.ts'
import { linkMail } from './link-mail.ts'
import type { LinkClient } from './link-client.ts'

type Mailing = {
  readonly practiceId: string
  readonly client: LinkClient
  readonly linkId: string
  readonly kind: TaskKind
  readonly now: Date
}

/** Puts the mail of a link into the practice's outgoing mail. */
export async function mailLink(
  tx: Tx,
  services: Services,
  { practiceId, client, linkId, kind, now }: Mailing,
): Promise<void> {
  if (client.email === null) return
  const { subject, body } = linkMail({
    kind,
    language: client.language,
    name: client.details.preferredName ?? client.given_name,
    practice: client.practiceName,
    phone: client.phone,
  })
  const link = { purpose: 'link', id: linkId } as const
  await queueMail(tx, services, {
    practiceId,
    clientId: client.client_id,
    to: client.email,
    subject,
    body,
    link,
    now,
  })
}
