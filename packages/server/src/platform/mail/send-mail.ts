import type { Tx } from '../db/schema.ts'
import { handleJob } from '../jobs/handle-job.ts'
import type { Smtp } from './smtp.ts'
import { mailBody } from './mail-body.ts'
import { sendMail as declaration } from './send-mail.job.ts'

const waitingMail = (tx: Tx, practiceId: string, mailId: string) =>
  tx
    .selectFrom('outgoing_mail')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('mail_id', '=', mailId)
    .where('state', '=', 'waiting')
    .forUpdate()
    .executeTakeFirst()

const setState = (tx: Tx, practiceId: string, mailId: string, state: 'sent' | 'failed', now: Date) =>
  tx
    .updateTable('outgoing_mail')
    .set({ state, state_at: now })
    .where('practice_id', '=', practiceId)
    .where('mail_id', '=', mailId)
    .where('state', '=', 'waiting')
    .execute()

/** The job that hands a waiting mail to the mail server. A mail that is no longer waiting is left alone. */
export const sendMail = (smtp: Smtp) =>
  handleJob(
    declaration,
    async ({ tx, practiceId, payload, now, audit, services }) => {
      const mail = await waitingMail(tx, practiceId, payload.mailId)
      if (mail === undefined) return
      const { body } = await mailBody(tx, services, mail)
      await smtp.send({ to: mail.to_address, subject: mail.subject, text: body })
      await setState(tx, practiceId, payload.mailId, 'sent', now)
      if (mail.client_id !== null) audit({ clientId: mail.client_id, subjectIds: [mail.mail_id] })
    },
    async ({ tx, practiceId, payload, now }) => {
      await setState(tx, practiceId, payload.mailId, 'failed', now)
    },
  )
