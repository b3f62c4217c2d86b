import type { Services } from '../services.ts'
import type { JobRoute } from './handle-job.ts'
import { queueName, type Queue } from './queue.ts'
import { runJob } from './run-job.ts'

/** Works the queue off until it is stopped: looks every two seconds, several jobs at a time. */
export async function workOff(
  queue: Queue,
  services: Services,
  routes: readonly JobRoute[],
  onFailure: (job: string, error: unknown) => void,
): Promise<void> {
  await queue.boss.work(queueName, { pollingIntervalSeconds: 2, localConcurrency: 2 }, async (jobs) => {
    for (const { data } of jobs) {
      try {
        await runJob(services, routes, data)
      } catch (error) {
        onFailure(
          typeof data === 'object' && data !== null && 'job' in data ? String(data.job) : 'unknown',
          error,
        )
        throw error
      }
    }
  })
}

/**
 * Does everything that is due by the services' own clock, once, in the order it falls due: for tests and for a server
 * whose clock was set. Work that this adds for the past is done as well. Answers how many jobs were done.
 */
export async function workOffDue(
  queue: Queue,
  services: Services,
  routes: readonly JobRoute[],
): Promise<number> {
  let done = 0
  for (;;) {
    const { rows } = await queue.boss.getDb().executeSql(
      `select id, data from jobs.job where name = $1 and state in ('created', 'retry') and start_after <= $2
       order by start_after, created_on limit 1`,
      [queueName, services.clock.now()],
    )
    const [next] = rows as readonly { readonly id: string; readonly data: unknown }[]
    if (next === undefined) return done
    await runJob(services, routes, next.data)
    await queue.boss.complete(queueName, next.id, undefined, { includeQueued: true })
    done += 1
  }
}
