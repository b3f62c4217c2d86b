import * as z from 'zod'
import { job } from '../jobs/job.ts'

/** Sends one outgoing mail; tried again for about an hour when the mail server does not answer. */
export const sendMail = job({ name: 'send-mail', payload: z.object({ mailId: z.uuid() }), retries: 6 })
