import { accessSync, constants, existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { newestHeads } from '../platform/audit/audit-heads.ts'
import { askPassphrase } from '../platform/backup/passphrase.ts'
import { writeBackup } from '../platform/backup/write-backup.ts'
import { systemClock } from '../platform/clock.ts'
import { connectOwner } from '../platform/db/open-database.ts'
import { urlForRole } from '../platform/db/pool.ts'
import { roleNames } from '../platform/db/role-names.ts'
import { Stopped } from '../platform/sentence.ts'
import { readSettings } from '../platform/settings.ts'
import { withDatabase } from '../platform/start/with-database.ts'
import { readArguments, sayLine } from './options.ts'

/** `unknot backup <file>`: everything, as it stands now, in one encrypted file. Works while Unknot runs. */
export async function run(args: readonly string[]): Promise<number> {
  const { words } = readArguments(args, 'unknot backup <file>', 1)
  const file = resolve(words[0] ?? '')
  if (existsSync(file))
    throw new Stopped(`${file} exists already. Choose a new name; a backup never replaces another.`)
  refuseUnwritable(dirname(file))
  const settings = readSettings(process.env)
  const passphrase = await askPassphrase(process.env, true)
  await withDatabase(settings, sayLine, async ({ url, secrets }) => {
    const client = await connectOwner(
      urlForRole(url, roleNames(secrets.installation).keeper, secrets.database.keeper),
    )
    try {
      const tables = await writeBackup({
        client,
        secrets,
        heads: () => newestHeads(settings.dataFolder).values(),
        file,
        passphrase,
        ownKey: false,
        now: systemClock.now(),
        say: sayLine,
      })
      const rows = tables.reduce((sum, table) => sum + table.rows, 0)
      sayLine(`\nBacked up ${rows} rows of ${tables.length} tables into ${file}`)
      sayLine('Keep the passphrase apart from the file: without it nobody, you included, can open it.')
    } finally {
      await client.end()
    }
  })
  return 0
}

// Before the passphrase is asked for and the database is opened.
function refuseUnwritable(folder: string): void {
  try {
    accessSync(folder, constants.W_OK)
  } catch (error) {
    const { code = 'unknown' } = error as { code?: string }
    throw new Stopped(`The folder ${folder} cannot be written (${code}). Choose another for the backup.`)
  }
}
