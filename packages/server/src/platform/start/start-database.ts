import { backupBeforeMigrating } from '../backup/before-migrating.ts'
import type { Clock } from '../clock.ts'
import { openDatabases, type Databases } from '../db/open-database.ts'
import { roleNames } from '../db/role-names.ts'
import { openQueue, type Queue } from '../jobs/queue.ts'
import type { Secrets } from '../secrets.ts'
import type { Settings } from '../settings.ts'
import { openPostgres, prepareDatabase } from './open-database.ts'
import type { Stack } from './stack.ts'

export type DatabaseStart = {
  readonly settings: Settings
  readonly secrets: Secrets
  readonly clock: Clock
  readonly toStop: Stack
  readonly say: (line: string) => void
}

/** Starts the database, brings it to this version (with a backup before), and opens the pools and the queue. */
export async function startDatabase(start: DatabaseStart): Promise<{ databases: Databases; queue: Queue }> {
  const { settings, secrets, clock, toStop, say } = start
  const postgres = await openPostgres(settings, secrets, say)
  toStop.push('database', postgres.stop)
  const beforeChange = async (): Promise<void> => {
    await backupBeforeMigrating(postgres.url, secrets, settings.dataFolder, clock.now(), say)
  }
  await prepareDatabase(postgres.url, secrets, clock, { say, beforeChange })
  const databases = openDatabases(postgres.url, secrets)
  toStop.push('connections', databases.close)
  const names = roleNames(secrets.installation)
  const queue = await openQueue({
    url: databases.jobsUrl,
    supervise: true,
    prepare: true,
    appRole: names.app,
    keeperRole: names.keeper,
    clock,
    // A database that is away is looked for again at the next poll.
    onError: () => undefined,
  })
  toStop.push('queue', queue.stop)
  return { databases, queue }
}
