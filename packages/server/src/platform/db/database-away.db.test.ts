import { command } from '@unknot/contract/wire/command'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { readPractice } from '@unknot/contract/practices'
import { practices } from '../../features/practices/practices.routes.ts'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'
import { handleCommand } from '../commands/handle-command.ts'
import { ok } from '../outcome.ts'

const renameSlowly = command({
  name: 'rename-slowly',
  version: 1,
  permission: 'practice:manage',
  body: z.strictObject({ name: z.string() }),
  answer: z.strictObject({ done: z.boolean() }),
  refusals: [],
})
let seconds = 30
const slow = {
  name: 'slow',
  reads: [],
  commands: [
    handleCommand(renameSlowly, async ({ tx, practiceId, body }) => {
      await tx
        .updateTable('practice')
        .set({ name: body.name })
        .where('practice_id', '=', practiceId)
        .execute()
      await sql`select pg_sleep(${seconds})`.execute(tx)
      return ok({ done: true })
    }),
  ],
}

let app: TestApp
let desk: Desk
beforeAll(async () => {
  app = await testApp({ features: [practices, slow] })
  desk = await app.openPractice('Before')
})
afterAll(() => app.close())

// Every connection of the server is cut, as when the database is stopped under it.
const cutConnections = () =>
  app.database.asOwner(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  )
const untilSleeping = async (): Promise<void> => {
  for (;;) {
    const rows = await app.database.asOwner(
      `select 1 from pg_stat_activity where datname = current_database() and query like '%pg_sleep%' and pid <> pg_backend_pid()`,
    )
    if (rows.length > 0) return
  }
}

test('a database that goes away in mid-request: a clear answer, nothing half-done, and it recovers by itself', async () => {
  seconds = 30
  const id = newId()
  const sending = app.send(desk, renameSlowly, { name: 'After' }, { id })
  await untilSleeping()
  await cutConnections()
  const cut = await sending
  expect(cut).toMatchObject({ status: 503, body: { refusal: { code: 'database-away' } } })
  expect(cut.response.headers['retry-after']).toBe('2')
  const read = await app.get(desk, readPractice)
  expect(read.body).toMatchObject({ ok: true, answer: { details: { name: 'Before' } } })
  seconds = 0
  expect((await app.send(desk, renameSlowly, { name: 'After' }, { id })).body).toMatchObject({ ok: true })
})

test('idle connections that were cut are replaced without a word', async () => {
  await cutConnections()
  const answers = await Promise.all(Array.from({ length: 5 }, () => app.get(desk, readPractice)))
  // A connection that broke in the same instant may cost one 503, never a 500.
  expect(answers.every(({ status }) => status === 200 || status === 503)).toBe(true)
  expect((await app.get(desk, readPractice)).status).toBe(200)
})

test('cut again and again under load, every answer is right or says to try again; none is a 500', async () => {
  const statuses: number[] = []
  const note = ({ status }: { status: number }): void => {
    statuses.push(status)
  }
  const signIn = async (): Promise<{ status: number }> => {
    const response = await app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      headers: { 'content-type': 'application/json', origin: 'http://localhost', host: 'localhost' },
      payload: { email: desk.email, password: desk.password },
    })
    return { status: response.statusCode }
  }
  for (let round = 0; round < 10; round += 1) {
    const reads = Array.from({ length: 10 }, () => app.get(desk, readPractice).then(note))
    const signIns = Array.from({ length: 3 }, () => signIn().then(note))
    await Promise.all([...reads, ...signIns, cutConnections()])
  }
  expect([...new Set(statuses)].filter((status) => status !== 200 && status !== 503)).toEqual([])
  expect(statuses).toContain(503)
  expect((await app.get(desk, readPractice)).status).toBe(200)
})

test('health says when the database is away', async () => {
  expect((await app.inject({ url: '/api/health' })).statusCode).toBe(200)
})
