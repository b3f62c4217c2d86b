import * as z from 'zod'
import { openAuditBook } from '../audit/audit-entry.ts'
import { writeAudit } from '../audit/write-audit.ts'
import type { Services } from '../services.ts'
import type { JobRoute } from './handle-job.ts'

/** What stands in the queue: which job, which practice, ids. */
export const queuedWork = z.object({
  job: z.string(),
  practiceId: z.uuid(),
  payload: z.record(z.string(), z.unknown()),
})

/** Does one queued job inside its practice's transaction, with its audit rows. Thrown errors leave it to be retried. */
export async function runJob(
  services: Services,
  routes: readonly JobRoute[],
  data: unknown,
  part: 'handler' | 'givenUp' = 'handler',
): Promise<void> {
  const work = queuedWork.parse(data)
  const route = routes.find(({ declaration }) => declaration.name === work.job)
  if (route === undefined) throw new Error(`There is no job "${work.job}" in this version.`)
  const payload = route.declaration.payload.parse(work.payload)
  const { practiceId } = work
  await services.practices.withPractice(practiceId, async (tx) => {
    const now = services.clock.now()
    const author = { kind: 'system', id: work.job } as const
    const book = openAuditBook()
    await route[part]?.({ tx, practiceId, payload, now, author, audit: book.note, services } as never)
    await writeAudit(tx, { practiceId, now, author, action: work.job, commandId: null }, book.entries)
  })
}
