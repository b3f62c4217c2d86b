import { resolve } from 'node:path'
import { askPassphrase } from '../platform/backup/passphrase.ts'
import { restoreIntoFolder } from '../platform/backup/restore-into-folder.ts'
import { systemClock } from '../platform/clock.ts'
import { readSettings } from '../platform/settings.ts'
import { readArguments, sayLine } from './options.ts'

/** `unknot restore <file>`: puts a backup into an empty database and shows that it is the same. */
export async function run(args: readonly string[]): Promise<number> {
  const { words } = readArguments(args, 'unknot restore <file>', 1)
  const settings = readSettings(process.env)
  const ask = () => askPassphrase(process.env, false)
  const { tables } = await restoreIntoFolder(settings, resolve(words[0] ?? ''), ask, systemClock, sayLine)
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  sayLine(`\nRestored ${rows} rows of ${tables.length} tables; every table was read back and is the same.`)
  sayLine('Start Unknot as usual.')
  return 0
}
