import type { Feature } from '../feature.ts'
import { sendMail } from './send-mail.ts'
import type { Smtp } from './smtp.ts'

/** The work of sending mail, where a mail server is set. */
export const mailFeature = (smtp: Smtp): Feature => ({
  name: 'mail-server',
  commands: [],
  reads: [],
  jobs: [sendMail(smtp)],
})
