import type { Services } from '../services.ts'
import type { JobRoute } from './handle-job.ts'
import { queueName, type Queue } from './queue.ts'
import { runJob } from './run-job.ts'

export type Working = {
  readonly queue: Queue
  readonly services: Services
  readonly routes: readonly JobRoute[]
  /** With a clock that a test moves, what is due is due by that clock. */
  readonly clockIsSet: boolean
  readonly onFailure: (job: string, error: unknown) => void
}

/** Works the queue off: looks every two seconds, two jobs at a time. Answers how to stop, which waits for running work. */
export async function keepWorking({
  queue,
  services,
  routes,
  clockIsSet,
  onFailure,
}: Working): Promise<() => Promise<void>> {
  if (clockIsSet)
    return followClock(
      () => workOffDue(queue, services, routes),
      (error) => onFailure('any', error),
    )
  const options = { pollingIntervalSeconds: 2, localConcurrency: 2, includeMetadata: true } as const
  await queue.boss.work(queueName, options, async (jobs) => {
    for (const { data, retryCount, retryLimit } of jobs) {
      try {
        await runJob(services, routes, data)
      } catch (error) {
        onFailure(jobNameOf(data), error)
        if (retryCount >= retryLimit) await runJob(services, routes, data, 'givenUp')
        throw error
      }
    }
  })
  return () => queue.boss.offWork(queueName)
}

const jobNameOf = (data: unknown): string =>
  typeof data === 'object' && data !== null && 'job' in data ? String(data.job) : 'unknown'

function followClock(work: () => Promise<unknown>, onError: (error: unknown) => void): () => Promise<void> {
  let running: Promise<unknown> | null = null
  const timer = setInterval(() => {
    running ??= work()
      .catch(onError)
      .finally(() => {
        running = null
      })
  }, 250)
  return async () => {
    clearInterval(timer)
    await running
  }
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
