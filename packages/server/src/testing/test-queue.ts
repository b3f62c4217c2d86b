import type { Clock } from '../platform/clock.ts'
import { roleNames } from '../platform/db/role-names.ts'
import { urlForRole } from '../platform/db/pool.ts'
import { openQueue, type Queue } from '../platform/jobs/queue.ts'
import { testSecrets } from './test-secrets.ts'

/** The queue of a test database; nothing is worked off by itself. */
export function openTestQueue(url: string, clock: Clock, prepare: boolean): Promise<Queue> {
  const names = roleNames(testSecrets.installation)
  return openQueue({
    url: urlForRole(url, names.jobs, testSecrets.database.jobs),
    supervise: false,
    prepare,
    clock,
    appRole: names.app,
    keeperRole: names.keeper,
    onError: (error) => {
      throw error
    },
  })
}
