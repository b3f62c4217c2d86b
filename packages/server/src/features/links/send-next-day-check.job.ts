import * as z from 'zod'
import { job } from '../../platform/jobs/job.ts'

/** Sends the link of the next-day check, the morning after a visit, on the practice's clock. */
export const sendNextDayCheck = job({
  name: 'send-next-day-check',
  payload: z.object({ visitId: z.uuid() }),
  retries: 5,
})
