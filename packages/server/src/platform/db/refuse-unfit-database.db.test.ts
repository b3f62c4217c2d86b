import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  emptyDatabase,
  testDatabase,
  type EmptyDatabase,
  type TestDatabase,
} from '../../testing/test-database.ts'
import { testSecrets } from '../../testing/test-secrets.ts'
import { refuseUnfitDatabase } from './refuse-unfit-database.ts'
import { roleNames } from './role-names.ts'

const names = roleNames(testSecrets.installation)
let empty: EmptyDatabase
let made: TestDatabase
beforeAll(async () => {
  empty = await emptyDatabase()
  made = await testDatabase()
})
afterAll(async () => {
  await Promise.all([empty.drop(), made.drop()])
})

async function check(url: string, as = names, role: string | null = null): Promise<void> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  try {
    if (role !== null) await owner.query(`set role ${role}`)
    await refuseUnfitDatabase(owner, as)
  } finally {
    await owner.end()
  }
}

test('an empty database and one of this data folder are taken', async () => {
  await expect(check(empty.url)).resolves.toBeUndefined()
  await expect(check(made.url)).resolves.toBeUndefined()
})

test('one that was made with another data folder is refused with a sentence, and stays as it is', async () => {
  const other = roleNames('0a0b0c0d')
  await expect(check(made.url, other)).rejects.toThrow('made with another data folder')
  expect(
    await made.asOwner('select 1 from pg_roles where rolname = any($1)', [Object.values(other)]),
  ).toEqual([])
})

test('one in which the user may not make tables is refused with the remedy', async () => {
  await expect(check(empty.url, names, names.app)).rejects.toThrow('ALTER DATABASE')
})
