import { handleJob } from '../jobs/handle-job.ts'
import type { Smtp } from './smtp.ts'
import { mailBody } from './mail-body.ts'
import { sendMail as declaration } from './send-mail.job.ts'

/** The job that hands a waiting mail to the mail server. A mail that is no longer waiting is left alone. */
export const sendMail = (smtp: Smtp) =>
  handleJob(declaration, async ({ tx, practiceId, payload, now, audit, services }) => {
    const mail = await tx
      .selectFrom('outgoing_mail')
      .selectAll()
      .where('practice_id', '=', practiceId)
      .where('mail_id', '=', payload.mailId)
      .where('state', '=', 'waiting')
      .forUpdate()
      .executeTakeFirst()
    if (mail === undefined) return
    const { body } = await mailBody(tx, services, mail)
    await smtp.send({ to: mail.to_address, subject: mail.subject, text: body })
    await tx
      .updateTable('outgoing_mail')
      .set({ state: 'sent', state_at: now })
      .where('practice_id', '=', practiceId)
      .where('mail_id', '=', payload.mailId)
      .execute()
    if (mail.client_id !== null) audit({ clientId: mail.client_id, subjectIds: [mail.mail_id] })
  })
