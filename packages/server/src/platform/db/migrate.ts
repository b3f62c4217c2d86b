import type pg from 'pg'
import { Stopped } from '../sentence.ts'
import type { Migration } from './migration-files.ts'

export type MigrateOptions = {
  readonly migrations: readonly Migration[]
  readonly now: Date
  readonly say?: (line: string) => void
  /** Called before the first pending migration touches a database that already holds data. */
  readonly beforeChange?: () => Promise<void>
}

// Any number, as long as it is ours: two servers that start together migrate one after the other.
const lock = 4_310_001

/**
 * Brings the database to this version, forward only: each file in a transaction of its own. Refused when the database
 * holds migrations this version does not know, or one that was changed after it ran.
 */
export async function migrate(owner: pg.ClientBase, options: MigrateOptions): Promise<readonly string[]> {
  await owner.query('select pg_advisory_lock($1)', [lock])
  try {
    await owner.query('create schema if not exists meta')
    await owner.query(
      'create table if not exists meta.migration (id text primary key, hash text not null, applied_at timestamptz not null)',
    )
    const pending = await pendingMigrations(owner, options.migrations)
    const holdsData = pending.length < options.migrations.length
    if (pending.length > 0 && holdsData) await options.beforeChange?.()
    for (const migration of pending) {
      options.say?.(`Preparing the database: ${migration.id}`)
      await apply(owner, migration, options.now)
    }
    return pending.map(({ id }) => id)
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [lock])
  }
}

async function pendingMigrations(
  owner: pg.ClientBase,
  known: readonly Migration[],
): Promise<readonly Migration[]> {
  const { rows } = await owner.query<{ id: string; hash: string }>(
    'select id, hash from meta.migration order by id',
  )
  const applied = new Map(rows.map(({ id, hash }) => [id, hash]))
  const unknown = rows.find(({ id }) => !known.some((migration) => migration.id === id))
  if (unknown !== undefined) {
    throw new Stopped(
      `The database belongs to a newer version of Unknot (it holds "${unknown.id}"). Start that version, or restore a ` +
        'backup made with this one. Nothing was changed.',
    )
  }
  const changed = known.find(({ id, hash }) => applied.has(id) && applied.get(id) !== hash)
  if (changed !== undefined) {
    throw new Stopped(
      `The migration "${changed.id}" is not the one this database was made with. Migrations never change once they ran; ` +
        'use the version that made this database. Nothing was changed.',
    )
  }
  return known.filter(({ id }) => !applied.has(id))
}

async function apply(owner: pg.ClientBase, migration: Migration, now: Date): Promise<void> {
  await owner.query('begin')
  try {
    await owner.query(migration.sql)
    await owner.query('insert into meta.migration (id, hash, applied_at) values ($1, $2, $3)', [
      migration.id,
      migration.hash,
      now,
    ])
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw new Error(`The migration "${migration.id}" failed and was taken back whole.`, { cause: error })
  }
}
