import pg from 'pg'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as z from 'zod'
import { practices } from '../../features/practices/practices.routes.ts'
import { openTestQueue } from '../../testing/test-queue.ts'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'
import type { Tx } from '../db/schema.ts'
import { handleJob } from './handle-job.ts'
import { job } from './job.ts'
import { keepWorking } from './work-off.ts'

const callBack = job({ name: 'call-back', payload: z.object({ thingId: z.uuid() }), retries: 3 })
const seen: { practiceId: string; thingId: string; practices: number; at: string }[] = []
const jobs = [
  handleJob(callBack, async ({ tx, practiceId, payload, now }) => {
    const visible = await tx.selectFrom('practice').select('practice_id').execute()
    seen.push({ practiceId, thingId: payload.thingId, practices: visible.length, at: now.toISOString() })
  }),
]

let app: TestApp
let desk: Desk
beforeAll(async () => {
  app = await testApp({ features: [practices, { name: 'calls', commands: [], reads: [], jobs }] })
  desk = await app.openPractice()
  await app.openPractice('Another practice')
})
afterAll(() => app.close())
beforeEach(() => {
  seen.length = 0
})

const put = (tx: Tx, thingId: string, more: { at?: Date; once?: string } = {}) =>
  app.services.later(tx, callBack, { practiceId: desk.practiceId, payload: { thingId }, ...more })
const inPractice = (work: (tx: Tx) => Promise<void>, keep = true) =>
  app.services.practices.withPractice(desk.practiceId, work, () => keep)

test('work is done inside its own practice, when it falls due by the clock', async () => {
  const thingId = newId()
  const at = new Date(app.clock.now().getTime() + 3_600_000)
  await inPractice((tx) => put(tx, thingId, { at }))
  expect(await app.runDueJobs()).toBe(0)
  app.clock.set(at)
  expect(await app.runDueJobs()).toBe(1)
  expect(seen).toEqual([{ practiceId: desk.practiceId, thingId, practices: 1, at: at.toISOString() }])
  expect(await app.runDueJobs()).toBe(0)
})

test('work of a transaction that is not kept is never done', async () => {
  await inPractice((tx) => put(tx, newId()), false)
  expect(await app.runDueJobs()).toBe(0)
})

test('the same occasion is put into the queue once', async () => {
  const thingId = newId()
  await inPractice((tx) => put(tx, thingId, { once: thingId }))
  await inPractice((tx) => put(tx, thingId, { once: thingId }))
  expect(await app.runDueJobs()).toBe(1)
})

test('the running queue does what is due by itself, tries again, and says when it has given up', async () => {
  const tries: string[] = []
  const failing = job({ name: 'fail-always', payload: z.object({}), retries: 0 })
  const routes = [
    ...jobs,
    handleJob(
      failing,
      async () => {
        tries.push('tried')
        throw new Error('on purpose')
      },
      async () => {
        tries.push('given up')
      },
    ),
  ]
  const queue = await openTestQueue(app.database.url, app.clock, false)
  const failures: string[] = []
  const stop = await keepWorking({
    queue,
    services: app.services,
    routes,
    clockIsSet: false,
    onFailure: (name) => failures.push(name),
  })
  const thingId = newId()
  await inPractice((tx) => put(tx, thingId))
  await inPractice((tx) => app.services.later(tx, failing, { practiceId: desk.practiceId, payload: {} }))
  await expect.poll(() => seen.length, { timeout: 15_000 }).toBe(1)
  await expect.poll(() => tries, { timeout: 15_000 }).toEqual(['tried', 'given up'])
  expect(failures).toEqual(['fail-always'])
  await stop()
  await queue.stop()
})

test('the queue may read no tenant table, and the application may not read the queue', async () => {
  const client = new pg.Client({ connectionString: app.database.databases.jobsUrl })
  await client.connect()
  const tables = await app.database.asOwner<{ name: string }>(
    `select format('%I', c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p')`,
  )
  expect(tables.length).toBeGreaterThan(5)
  for (const { name } of tables) {
    await expect(client.query(`select 1 from public.${name}`)).rejects.toMatchObject({ code: '42501' })
  }
  await client.end()
  await expect(
    inPractice(async (tx) => {
      await tx
        .withSchema('jobs')
        .selectFrom('job' as never)
        .selectAll()
        .execute()
    }),
  ).rejects.toMatchObject({ code: '42501' })
})
