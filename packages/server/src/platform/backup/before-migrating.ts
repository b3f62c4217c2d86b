import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { newestHeads } from '../audit/audit-heads.ts'
import { connectOwner } from '../db/open-database.ts'
import { urlForRole } from '../db/pool.ts'
import { roleNames } from '../db/role-names.ts'
import type { Secrets } from '../secrets.ts'
import { writeBackup } from './write-backup.ts'

/** How many of these backups stay in the data folder. */
const kept = 5

/**
 * Backs everything up before a migration changes it, into `backups/` of the data folder. Its passphrase is the one in
 * secrets.json, so that `unknot restore` can open it there without asking.
 */
export async function backupBeforeMigrating(
  url: string,
  secrets: Secrets,
  dataFolder: string,
  now: Date,
  say: (line: string) => void,
): Promise<string> {
  const folder = join(dataFolder, 'backups')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `before-update-${now.toISOString().replaceAll(':', '-')}.unknot`)
  say(`Backing up before the update: ${file}`)
  const client = await connectOwner(
    urlForRole(url, roleNames(secrets.installation).keeper, secrets.database.keeper),
  )
  try {
    const heads = () => newestHeads(dataFolder).values()
    await writeBackup({ client, secrets, heads, file, passphrase: secrets.backup, ownKey: true, now })
  } finally {
    await client.end()
  }
  const old = readdirSync(folder)
    .filter((name) => name.startsWith('before-update-'))
    .toSorted()
    .slice(0, -kept)
  for (const name of old) rmSync(join(folder, name))
  return file
}
