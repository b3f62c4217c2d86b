import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { openDatabases, type Databases } from '../platform/db/open-database.ts'
import { testSecrets } from './test-secrets.ts'

export type TestDatabase = {
  /** The address for the owner. */
  readonly url: string
  readonly databases: Databases
  /** A statement as the owner, past row-level security where the owner is a superuser. */
  readonly asOwner: <Row extends pg.QueryResultRow>(
    sql: string,
    values?: readonly unknown[],
  ) => Promise<readonly Row[]>
  readonly drop: () => Promise<void>
}

/** A database of its own, copied from the migrated template. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('databaseUrl')
  const name = `unknot_test_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name} template ${inject('templateName')} strategy file_copy`)
  const address = new URL(server)
  address.pathname = `/${name}`
  const url = address.href
  const databases = openDatabases(url, testSecrets)
  let owner: pg.Pool | null = null
  return {
    url,
    databases,
    asOwner: async <Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) => {
      owner ??= new pg.Pool({ connectionString: url, max: 1 }).on('error', () => undefined)
      return (await owner.query<Row>(sql, [...values])).rows
    },
    drop: async () => {
      await Promise.all([databases.close(), owner?.end()])
      await onServer(server, `drop database if exists ${name} with (force)`)
    },
  }
}

export type EmptyDatabase = { readonly url: string; readonly drop: () => Promise<void> }

/** A database with nothing in it, as a restore finds it. */
export async function emptyDatabase(): Promise<EmptyDatabase> {
  const server = inject('databaseUrl')
  const name = `unknot_empty_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name}`)
  const address = new URL(server)
  address.pathname = `/${name}`
  return { url: address.href, drop: () => onServer(server, `drop database if exists ${name} with (force)`) }
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
