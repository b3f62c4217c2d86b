import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from 'vitest'
import { emptyDatabase, testDatabase, type EmptyDatabase } from '../../testing/test-database.ts'
import { testSecrets } from '../../testing/test-secrets.ts'
import { backupBeforeMigrating } from '../backup/before-migrating.ts'
import { openBackup } from '../backup/read-backup.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migration-files.ts'

const now = new Date('2026-11-20T08:00:00Z')
const one: Migration = {
  id: '0001-one',
  hash: 'a',
  sql: 'create table one (id int); insert into one values (1)',
}
const two: Migration = { id: '0002-two', hash: 'b', sql: 'create table two (id int)' }
const broken: Migration = { id: '0002-broken', hash: 'c', sql: 'create table half (id int); select 1 / 0' }

let database: EmptyDatabase
let owner: pg.Client
const connect = async (): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  return client
}
beforeEach(async () => {
  database = await emptyDatabase()
  owner = await connect()
})
afterEach(async () => {
  await owner.end()
  await database.drop()
})

test('each migration runs once, in order', async () => {
  expect(await migrate(owner, { migrations: [one, two], now })).toEqual(['0001-one', '0002-two'])
  expect(await migrate(owner, { migrations: [one, two], now })).toEqual([])
  expect((await owner.query('select count(*)::int as rows from one')).rows).toEqual([{ rows: 1 }])
})

test('two servers that start together migrate once', async () => {
  const second = await connect()
  const done = await Promise.all([
    migrate(owner, { migrations: [one], now }),
    migrate(second, { migrations: [one], now }),
  ])
  expect(done.flat()).toEqual(['0001-one'])
  await second.end()
})

test('a migration that fails is taken back whole, and those before it stay', async () => {
  await expect(migrate(owner, { migrations: [one, broken], now })).rejects.toThrow('0002-broken')
  const { rows } = await owner.query(
    `select to_regclass('one') is not null as one, to_regclass('half') is not null as half`,
  )
  expect(rows).toEqual([{ one: true, half: false }])
  expect(await migrate(owner, { migrations: [one, two], now })).toEqual(['0002-two'])
})

test('a database of a newer version is refused, and not touched', async () => {
  await migrate(owner, { migrations: [one, two], now })
  await expect(migrate(owner, { migrations: [one], now })).rejects.toThrow('belongs to a newer version')
})

test('a migration that was changed after it ran is refused', async () => {
  await migrate(owner, { migrations: [one], now })
  await expect(migrate(owner, { migrations: [{ ...one, hash: 'z' }, two], now })).rejects.toThrow(
    'never change once they ran',
  )
  expect((await owner.query(`select to_regclass('two') as two`)).rows).toEqual([{ two: null }])
})

test('before a change of a database that holds data something can be done; before the first, and without a change, it is not', async () => {
  const called: string[] = []
  const beforeChange = async (): Promise<void> => {
    called.push('called')
  }
  await migrate(owner, { migrations: [one], now, beforeChange })
  await migrate(owner, { migrations: [one], now, beforeChange })
  expect(called).toEqual([])
  await migrate(owner, { migrations: [one, two], now, beforeChange })
  expect(called).toEqual(['called'])
  await expect(
    migrate(owner, {
      migrations: [one, two, { id: '0003-three', hash: 'd', sql: 'create table three (id int)' }],
      now,
      beforeChange: async () => {
        throw new Error('the disk is full')
      },
    }),
  ).rejects.toThrow('the disk is full')
  expect((await owner.query(`select to_regclass('three') as three`)).rows).toEqual([{ three: null }])
})

const folder = mkdtempSync(join(tmpdir(), 'unknot-before-'))
let full: Awaited<ReturnType<typeof testDatabase>>
beforeAll(async () => {
  full = await testDatabase()
})
afterAll(async () => {
  await full.drop()
  rmSync(folder, { recursive: true })
})

test('the backup before a change opens with the key of its installation, and the last five stay', async () => {
  const files: string[] = []
  for (let day = 1; day <= 7; day += 1) {
    const at = new Date(`2026-11-0${day}T08:00:00Z`)
    files.push(await backupBeforeMigrating(full.url, testSecrets, folder, at, () => undefined))
  }
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(5)
  expect(files.map((file) => existsSync(file))).toEqual([false, false, true, true, true, true, true])
  const backup = await openBackup(files.at(-1) ?? '')
  expect(backup.header.ownKey).toBe(true)
  const first = await backup.frames(testSecrets.backup).next()
  expect(first.value).toMatchObject({ frame: { type: 'begin' } })
})
