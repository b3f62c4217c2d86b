import { v7 as newId } from 'uuid'
import type { Tx } from '../db/schema.ts'
import type { Services } from '../services.ts'
import { sendMail } from './send-mail.job.ts'

export type NewMail = {
  readonly practiceId: string
  readonly clientId: string | null
  readonly to: string
  readonly subject: string
  /** Plain text without any health content. `{link}` stands where the address of the link goes. */
  readonly body: string
  readonly link: { readonly purpose: 'link' | 'invite'; readonly id: string } | null
  readonly now: Date
}

/**
 * Puts a mail into the practice's outgoing mail, in the caller's transaction. With a mail server it is sent within
 * seconds; without one, and always in the sample practice, it is kept and shown in the app with its link.
 */
export async function queueMail(
  tx: Tx,
  services: Pick<Services, 'mailServer' | 'later'>,
  mail: NewMail,
): Promise<string> {
  const mailId = newId()
  const sample = await tx
    .selectFrom('practice')
    .select('is_sample')
    .where('practice_id', '=', mail.practiceId)
    .executeTakeFirst()
  const sends = services.mailServer && sample?.is_sample === false
  await tx
    .insertInto('outgoing_mail')
    .values({
      practice_id: mail.practiceId,
      mail_id: mailId,
      client_id: mail.clientId,
      to_address: mail.to,
      subject: mail.subject,
      body: mail.body,
      link_purpose: mail.link?.purpose ?? null,
      link_ref: mail.link?.id ?? null,
      made_at: mail.now,
      state: sends ? 'waiting' : 'kept',
      state_at: mail.now,
    })
    .execute()
  if (sends) await services.later(tx, sendMail, { practiceId: mail.practiceId, payload: { mailId } })
  return mailId
}
