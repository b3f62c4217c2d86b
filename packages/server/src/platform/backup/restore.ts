import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { migrate } from '../db/migrate.ts'
import type { Migration } from '../db/migration-files.ts'
import { Stopped } from '../sentence.ts'
import { copyHash } from './copy-hash.ts'
import type { Frame, FrameAndData } from './frames.ts'
import { backupTables, copyOut, nameOf, quoted } from './tables.ts'
import type { TableSummary } from './write-backup.ts'

export type RestoreOptions = {
  /** A connection of the database's owner; the database is empty. */
  readonly owner: pg.ClientBase
  readonly frames: AsyncIterable<FrameAndData>
  /** The migrations of this version, with this installation's role names. */
  readonly migrations: readonly Migration[]
  readonly now: Date
  /** Puts keys and audit heads in place; called when everything is loaded and compared, before it is kept. */
  readonly beforeKept: (keys: Extract<Frame, { type: 'private' }>) => void
  readonly say?: (line: string) => void
}

export type Restored = {
  readonly tables: readonly TableSummary[]
  readonly waiting: readonly Extract<Frame, { type: 'waiting' }>[]
}

/**
 * Puts a backup into an empty database: the tables as they were when it was made, all rows in one transaction, every
 * table counted and hashed again and compared, and only then what later migrations of this version change.
 */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { owner, migrations, now, say } = options
  const reader = options.frames[Symbol.asyncIterator]()
  const next = async (): Promise<FrameAndData> => {
    const step: IteratorResult<FrameAndData, unknown> = await reader.next()
    if (step.done === true) throw new Stopped('The backup ends too early. Nothing was restored.')
    return step.value
  }
  const begin = (await next()).frame
  if (begin.type !== 'begin') throw new Stopped('This backup does not begin as one.')
  await refuseUsed(owner)
  await migrate(owner, { migrations: knownAt(migrations, begin.migrations), now })
  const secrets = (await next()).frame
  if (secrets.type !== 'private') throw new Stopped('This backup does not hold its keys.')
  await owner.query('begin')
  const loaded: TableSummary[] = []
  const waiting: Extract<Frame, { type: 'waiting' }>[] = []
  try {
    await owner.query(
      `set local statement_timeout = 0; set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'`,
    )
    const forced = await liftRowSecurity(owner)
    for (;;) {
      const { frame } = await next()
      if (frame.type === 'end') {
        if (frame.tables !== loaded.length)
          throw new Stopped('The backup does not hold all its tables. Nothing was restored.')
        break
      }
      if (frame.type === 'waiting') waiting.push(frame)
      else if (frame.type === 'table') loaded.push(await loadTable(owner, frame, next, say))
      else throw new Stopped('The backup is not in order. Nothing was restored.')
    }
    await compare(owner, loaded)
    for (const table of forced) await owner.query(`alter table ${table} force row level security`)
    options.beforeKept(secrets)
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
  await migrate(owner, { migrations, now, ...(say === undefined ? {} : { say }) })
  return { tables: loaded, waiting }
}

async function refuseUsed(owner: pg.ClientBase): Promise<void> {
  const known = await owner.query<{ there: boolean }>(
    `select to_regclass('public.practice') is not null as there`,
  )
  if (known.rows[0]?.there !== true) return
  const used = await owner.query('select 1 from auth."user" limit 1')
  if (used.rowCount === 0) return
  throw new Stopped(
    'This database already holds people and practices. A backup is restored into an empty one: choose a new UNKNOT_DATA ' +
      'folder (or an empty DATABASE_URL). Nothing was changed.',
  )
}

function knownAt(
  migrations: readonly Migration[],
  then: readonly { id: string; hash: string }[],
): readonly Migration[] {
  const known = migrations.filter(({ id, hash }) => then.some((one) => one.id === id && one.hash === hash))
  if (known.length === then.length) return known
  throw new Stopped(
    'This backup was made by a newer version of Unknot. Restore it with that version. Nothing was changed.',
  )
}

// The owner of the tables is held to the tenant policies as well; for loading, and only in this transaction, it is not.
async function liftRowSecurity(owner: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relforcerowsecurity and n.nspname = 'public'`,
  )
  for (const { name } of rows) await owner.query(`alter table ${name} no force row level security`)
  return rows.map(({ name }) => name)
}

async function loadTable(
  owner: pg.ClientBase,
  table: Extract<Frame, { type: 'table' }>,
  next: () => Promise<FrameAndData>,
  say: ((line: string) => void) | undefined,
): Promise<TableSummary> {
  const columns = table.columns.map(quoted).join(', ')
  const into = owner.query(copyFrom(`copy ${nameOf(table)} (${columns}) from stdin`))
  const done = finished(into)
  done.catch(() => undefined)
  const hash = copyHash()
  for (;;) {
    const { frame, data } = await next()
    if (frame.type === 'data' && data !== null) {
      hash.add(data)
      if (!into.write(data)) await Promise.race([once(into, 'drain'), done])
      continue
    }
    if (frame.type !== 'table-end') throw new Stopped('The backup is not in order. Nothing was restored.')
    into.end()
    await done
    const summary = hash.result()
    if (summary.rows !== frame.rows || summary.sha256 !== frame.sha256) {
      throw new Stopped(`The rows of ${table.name} are not those that were backed up. Nothing was restored.`)
    }
    say?.(`  ${table.schema}.${table.name}: ${summary.rows} rows`)
    return { table: nameOf(table), ...summary }
  }
}

/** Reads every table back and compares: what stands in the database now is what stood there then. */
async function compare(owner: pg.ClientBase, loaded: readonly TableSummary[]): Promise<void> {
  await owner.query(
    `set local intervalstyle = 'postgres'; set local extra_float_digits = 1; set local bytea_output = 'hex'`,
  )
  for (const table of await backupTables(owner)) {
    const hash = copyHash()
    for await (const piece of owner.query(copyTo(copyOut(table))) as AsyncIterable<Buffer>) hash.add(piece)
    const { rows, sha256 } = hash.result()
    const then = loaded.find((one) => one.table === nameOf(table))
    if (then?.rows === rows && then.sha256 === sha256) continue
    throw new Stopped(`${nameOf(table)} reads back differently than it was backed up. Nothing was restored.`)
  }
}
