import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { AuditHead } from '../audit/audit-heads.ts'
import type { Secrets } from '../secrets.ts'
import { encrypted, newHeader } from './cipher.ts'
import { copyHash } from './copy-hash.ts'
import { frameBytes } from './frames.ts'
import { backupTables, copyOut, nameOf } from './tables.ts'

export type BackupOptions = {
  /** A connection of the keeper role, or of the owner. */
  readonly client: pg.ClientBase
  readonly secrets: Pick<Secrets, 'session' | 'link' | 'audit'>
  readonly heads: () => Iterable<AuditHead>
  readonly file: string
  readonly passphrase: string
  readonly ownKey: boolean
  readonly now: Date
  readonly say?: (line: string) => void
}

export type TableSummary = { readonly table: string; readonly rows: number; readonly sha256: string }

/**
 * Writes everything into one encrypted file, as it stood at one instant: one snapshot, one COPY for each table. The
 * file appears under its name only when it is whole and on the disk.
 */
export async function writeBackup(options: BackupOptions): Promise<readonly TableSummary[]> {
  const { client, file } = options
  const aside = `${file}.part`
  const summaries: TableSummary[] = []
  await client.query('begin isolation level repeatable read read only')
  try {
    await client.query(
      `set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; set local timezone = 'UTC';
       set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local extra_float_digits = 1;
       set local bytea_output = 'hex'`,
    )
    const header = newHeader(options.now, options.ownKey)
    const packed = Readable.from(frames(options, summaries), { objectMode: false }).pipe(createGzip())
    await pipeline(encrypted(packed, header, options.passphrase), createWriteStream(aside, { mode: 0o600 }))
    await flush(aside)
    await rename(aside, file)
  } finally {
    await client.query('rollback')
    await rm(aside, { force: true })
  }
  return summaries
}

async function* frames(options: BackupOptions, summaries: TableSummary[]): AsyncGenerator<Buffer> {
  const { client, secrets, now, say } = options
  const { rows: migrations } = await client.query<{ id: string; hash: string }>(
    'select id, hash from meta.migration order by id',
  )
  yield frameBytes({ type: 'begin', migrations, snapshotAt: now.toISOString() })
  const { session, link, audit } = secrets
  yield frameBytes({ type: 'private', secrets: { session, link, audit }, heads: [...options.heads()] })
  const tables = await backupTables(client)
  for (const table of tables) {
    yield frameBytes({ type: 'table', schema: table.schema, name: table.name, columns: [...table.columns] })
    const hash = copyHash()
    for await (const piece of client.query(copyTo(copyOut(table))) as AsyncIterable<Buffer>) {
      hash.add(piece)
      yield frameBytes({ type: 'data', bytes: piece.length })
      yield piece
    }
    const summary = hash.result()
    yield frameBytes({ type: 'table-end', ...summary })
    summaries.push({ table: nameOf(table), ...summary })
    say?.(`  ${table.schema}.${table.name}: ${summary.rows} rows`)
  }
  yield* waitingWork(client)
  yield frameBytes({ type: 'end', tables: tables.length })
}

async function* waitingWork(client: pg.ClientBase): AsyncGenerator<Buffer> {
  const known = await client.query<{ there: boolean }>(`select to_regclass('jobs.job') is not null as there`)
  if (known.rows[0]?.there !== true) return
  const { rows } = await client.query<{ id: string; data: unknown; start_after: Date; retry_limit: number }>(
    `select id, data, start_after, retry_limit from jobs.job where name = 'work' and state in ('created', 'retry', 'active')`,
  )
  for (const row of rows) {
    yield frameBytes({
      type: 'waiting',
      id: row.id,
      data: row.data,
      startAfter: row.start_after.toISOString(),
      retries: row.retry_limit,
    })
  }
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync()
  await handle.close()
}
