import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../testing/test-database.ts'
import type { Tx } from './schema.ts'

let database: TestDatabase
const [here, there] = [newId(), newId()]

const practice = (practiceId: string) => ({
  practice_id: practiceId,
  name: 'Quiet Hands',
  time_zone: 'Europe/Madrid',
  language: 'en',
  units: 'metric',
  phone: null,
  emergency_number: null,
  created_at: new Date('2026-11-20T08:00:00Z'),
})
const addPractice = (practiceId: string) => (tx: Tx) =>
  tx.insertInto('practice').values(practice(practiceId)).execute()
const allPractices = (tx: Tx) => tx.selectFrom('practice').select('practice_id').execute()

beforeAll(async () => {
  database = await testDatabase()
  await database.databases.practices.withPractice(here, addPractice(here))
  await database.databases.practices.withPractice(there, addPractice(there))
})
afterAll(() => database.drop())

test('a statement that forgot the practice sees only the practice of its transaction', async () => {
  const { withPractice } = database.databases.practices
  expect(await withPractice(here, allPractices)).toEqual([{ practice_id: here }])
  expect(await withPractice(there, allPractices)).toEqual([{ practice_id: there }])
})

test('a row of another practice cannot be written', async () => {
  const { withPractice } = database.databases.practices
  await expect(withPractice(here, addPractice(newId()))).rejects.toMatchObject({ code: '42501' })
  const changed = await withPractice(here, (tx) =>
    tx
      .updateTable('practice')
      .set({ name: 'Taken over' })
      .where('practice_id', '=', there)
      .executeTakeFirst(),
  )
  expect(Number(changed.numUpdatedRows)).toBe(0)
})

test('the practice ends with its transaction: the next one on the same connection sees nothing', async () => {
  const { withPractice, withUser } = database.databases.practices
  await withPractice(here, allPractices)
  expect(await withUser('nobody', allPractices)).toEqual([])
})

test('a thrown error and an answer that is not kept leave nothing behind', async () => {
  const { withPractice } = database.databases.practices
  const failed = newId()
  await expect(
    withPractice(failed, async (tx) => {
      await addPractice(failed)(tx)
      throw new Error('on purpose')
    }),
  ).rejects.toThrow('on purpose')
  await withPractice(failed, addPractice(failed), () => false)
  expect(await withPractice(failed, allPractices)).toEqual([])
})

test('a practice id that is not a UUID never reaches the database', async () => {
  const { withPractice } = database.databases.practices
  expect(() => withPractice(`'; drop table practice; --`, allPractices)).toThrow('UUID')
})

test('works on PostgreSQL 15 and newer', async () => {
  const rows = await database.databases.practices.withPractice(here, (tx) =>
    sql<{ version: string }>`select current_setting('server_version_num') as version`.execute(tx),
  )
  expect(Number(rows.rows[0]?.version)).toBeGreaterThanOrEqual(150_000)
})
