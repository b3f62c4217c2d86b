import { createHash } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import { PgBoss } from 'pg-boss'
import type { Clock } from '../clock.ts'
import type { Tx } from '../db/schema.ts'
import type { Job, PutLater } from './job.ts'

/** One queue for all work: one poll, whatever the number of kinds. */
export const queueName = 'work'
export const jobsSchema = 'jobs'

export type Queue = {
  readonly later: PutLater
  readonly boss: PgBoss
  readonly stop: () => Promise<void>
}

export type QueueOptions = {
  /** The database as the jobs role. */
  readonly url: string
  /** False where nothing is worked off: tests, and making the template. */
  readonly supervise: boolean
  /** Makes or upgrades the queue's tables; they exist already in a test. */
  readonly prepare: boolean
  readonly appRole: string
  readonly keeperRole: string
  readonly clock: Clock
  readonly onError: (error: Error) => void
}

/** Opens the queue, making its tables the first time, and lets the application put work into it. */
export async function openQueue(options: QueueOptions): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: options.url,
    schema: jobsSchema,
    createSchema: false,
    migrate: options.prepare,
    supervise: options.supervise,
    schedule: false,
    monitorVacuum: false,
    max: 2,
    application_name: 'unknot-jobs',
  })
  boss.on('error', options.onError)
  await boss.start()
  if (options.prepare) {
    await boss.createQueue(queueName, {
      retryLimit: 5,
      retryDelay: 30,
      retryBackoff: true,
      deleteAfterSeconds: 7 * 86_400,
    })
    await letApplicationPut(boss, options)
  }
  return {
    boss,
    later: (tx, declaration, later) =>
      put(boss, tx, declaration, { ...later, at: later.at ?? options.clock.now() }),
    stop: () => boss.stop(),
  }
}

// The application may add work and see the id it was given; it may read and change nothing in the queue.
async function letApplicationPut(boss: PgBoss, { appRole, keeperRole }: QueueOptions): Promise<void> {
  const database = boss.getDb()
  await database.executeSql(`grant select on ${jobsSchema}.queue to ${appRole}`)
  await database.executeSql(
    `grant insert, select (id) on ${jobsSchema}.job, ${jobsSchema}.job_common to ${appRole}`,
  )
  await database.executeSql(`grant select on ${jobsSchema}.job to ${keeperRole}`)
}

async function put(
  boss: PgBoss,
  tx: Tx,
  { name, retries }: Job,
  later: {
    readonly practiceId: string
    readonly payload: unknown
    readonly at: Date
    readonly once?: string
  },
): Promise<void> {
  const { practiceId, payload, at, once } = later
  await boss.send(
    queueName,
    { job: name, practiceId, payload },
    {
      retryLimit: retries,
      startAfter: at,
      ...(once === undefined ? {} : { id: idOfOccasion(`${name} ${practiceId} ${once}`) }),
      db: { executeSql: (text, values = []) => inTransaction(tx, text, values) },
    },
  )
}

const inTransaction = async (tx: Tx, text: string, values: unknown[]) => {
  const { rows } = await tx.executeQuery(CompiledQuery.raw(text, values))
  return { rows }
}

/** The same words give the same id, so that the queue itself refuses the second one. */
function idOfOccasion(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
