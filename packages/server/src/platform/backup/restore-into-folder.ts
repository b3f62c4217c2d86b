import { appendHead } from '../audit/audit-heads.ts'
import type { Clock } from '../clock.ts'
import { readMigrations } from '../db/migration-files.ts'
import { connectOwner } from '../db/open-database.ts'
import { urlForRole } from '../db/pool.ts'
import { roleNames } from '../db/role-names.ts'
import { ensureRoles } from '../db/roles.ts'
import { openQueue, queueName } from '../jobs/queue.ts'
import { loadSecrets, saveSecrets } from '../secrets.ts'
import { Stopped } from '../sentence.ts'
import type { Settings } from '../settings.ts'
import { prepareDataFolder } from '../start/data-folder.ts'
import { lockDataFolder } from '../start/data-lock.ts'
import { openPostgres } from '../start/open-database.ts'
import { stack } from '../start/stack.ts'
import { openBackup, type BackupFile } from './read-backup.ts'
import { restore, type Restored } from './restore.ts'

/**
 * Restores a backup into the database of these settings, which must be empty: rows, keys, audit heads and the work
 * that was waiting. The roles and their passwords stay those of this installation.
 */
export async function restoreIntoFolder(
  settings: Settings,
  file: string,
  ask: () => Promise<string>,
  clock: Clock,
  say: (line: string) => void,
): Promise<Restored> {
  const backup = await openBackup(file)
  const toStop = stack()
  try {
    prepareDataFolder(settings.dataFolder)
    toStop.push('lock', lockDataFolder(settings.dataFolder))
    const secrets = loadSecrets(settings.dataFolder)
    const passphrase = backup.header.ownKey ? await ownPassphrase(backup, secrets.backup, ask) : await ask()
    const postgres = await openPostgres(settings, secrets, say)
    toStop.push('database', postgres.stop)
    const names = roleNames(secrets.installation)
    const owner = await connectOwner(postgres.url)
    toStop.push('owner', () => owner.end())
    await ensureRoles(owner, names, secrets.database)
    const restored = await restore({
      owner,
      frames: backup.frames(passphrase),
      migrations: readMigrations(names),
      now: clock.now(),
      say,
      beforeKept: ({ secrets: keys, heads }) => {
        saveSecrets(settings.dataFolder, { ...secrets, ...keys })
        for (const head of heads) appendHead(settings.dataFolder, head)
      },
    })
    const queue = await openQueue({
      url: urlForRole(postgres.url, names.jobs, secrets.database.jobs),
      supervise: false,
      prepare: true,
      appRole: names.app,
      keeperRole: names.keeper,
      clock,
      onError: () => undefined,
    })
    toStop.push('queue', queue.stop)
    for (const { id, data, startAfter, retries } of restored.waiting) {
      await queue.boss.send(queueName, data as object, { id, startAfter, retryLimit: retries })
    }
    return restored
  } finally {
    await toStop.stop()
  }
}

// A backup made before an update opens with the key of its own data folder; anywhere else that key must be given.
async function ownPassphrase(backup: BackupFile, own: string, ask: () => Promise<string>): Promise<string> {
  try {
    await backup.frames(own).next()
    return own
  } catch (error) {
    if (error instanceof Stopped) return ask()
    throw error
  }
}
