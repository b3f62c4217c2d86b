import { changePractice, readPractice } from '@unknot/contract/practices'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'
import type { Author } from '../people/actor.ts'
import type { AuditHead } from './audit-heads.ts'
import { sealAll, type Sealer } from './seal.ts'
import { verifyAudit } from './verify-audit.ts'
import { writeAudit } from './write-audit.ts'

const key = 'a key outside the database'
let app: TestApp
let desk: Desk
let heads: Map<string, AuditHead>
let sealer: Sealer
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  // A practice of its own for each test, with everything before it out of the way.
  await app.database.asOwner('delete from audit')
  await app.database.asOwner('delete from audit_seal')
  desk = await app.openPractice()
  heads = new Map()
  sealer = {
    keeper: app.database.databases.keeper,
    key,
    now: app.clock.now,
    writeHead: (head) => heads.set(head.practiceId, head),
  }
})

const author: Author = { kind: 'system', id: 'test' }
const write = (count: number) =>
  app.services.practices.withPractice(desk.practiceId, (tx) =>
    writeAudit(
      tx,
      { practiceId: desk.practiceId, now: app.clock.now(), author, action: 'test', commandId: null },
      Array.from({ length: count }, () => ({ clientId: newId(), subjectIds: [newId()], details: { count } })),
    ),
  )
const verify = () => verifyAudit(app.database.databases.keeper, key, heads, app.clock.now())
const kinds = async () => (await verify()).problems.map(({ kind }) => kind)

test('rows are chained in batches, and what stands is found whole', async () => {
  await write(1200)
  expect(await sealAll(sealer)).toBe(3)
  await write(3)
  expect(await sealAll(sealer)).toBe(1)
  expect(await sealAll(sealer)).toBe(0)
  expect(await verify()).toEqual({ practices: 1, seals: 4, rows: 1204, problems: [], notSealed: null })
})

test('a transaction that commits late is sealed late, not lost', async () => {
  let commit: () => void = () => undefined
  const waiting = new Promise<void>((resolve) => {
    commit = resolve
  })
  const late = app.services.practices.withPractice(desk.practiceId, async (tx) => {
    const frame = {
      practiceId: desk.practiceId,
      now: app.clock.now(),
      author,
      action: 'late',
      commandId: null,
    }
    await writeAudit(tx, frame, [{ clientId: null }])
    await waiting
  })
  await write(2)
  await sealAll(sealer)
  commit()
  await late
  expect((await verify()).notSealed).toMatchObject({ rows: 1 })
  await sealAll(sealer)
  expect(await verify()).toMatchObject({ problems: [], notSealed: null })
})

test('what is not sealed yet is reported with its age', async () => {
  await sealAll(sealer)
  await write(2)
  app.clock.advance(7_000)
  expect((await verify()).notSealed).toEqual({ rows: 2, oldestSeconds: 7 })
})

test.each([
  ['a changed row', `update audit set action = 'nothing' where action = 'test'`, 'rows-changed'],
  [
    'a changed instant',
    `update audit set at = at + interval '1 microsecond' where action = 'test'`,
    'rows-changed',
  ],
  ['a row taken out', `delete from audit where action = 'test'`, 'rows-changed'],
  ['a row slipped out of its seal', `update audit set seal_no = null where action = 'test'`, 'rows-changed'],
  [
    'a changed seal',
    `update audit_seal set row_count = row_count where false; update audit_seal set sealed_at = sealed_at + interval '1 second' where seal_no = 1`,
    'seal-changed',
  ],
])('%s is found', async (_case, sql, kind) => {
  await write(1)
  await sealAll(sealer)
  await write(4)
  await sealAll(sealer)
  await app.database.asOwner(sql)
  expect(await kinds()).toContain(kind)
})

test('a row added with a seal number made up is found', async () => {
  await write(2)
  await sealAll(sealer)
  await app.database.asOwner(
    `insert into audit select practice_id, $1, at, actor_kind, actor_id, action, client_id, subject_ids, command_id, details, seal_no
       from audit where action = 'test' limit 1`,
    [newId()],
  )
  expect(await kinds()).toEqual(['rows-changed'])
})

test('a missing tail is found by the head outside, a missing middle by its number', async () => {
  for (const count of [1, 2, 3]) {
    await write(count)
    await sealAll(sealer)
  }
  await app.database.asOwner('delete from audit where seal_no = 2')
  await app.database.asOwner('delete from audit_seal where seal_no = 2')
  expect(await kinds()).toEqual(['seal-missing', 'seal-changed'])
  await app.database.asOwner('delete from audit where seal_no = 3')
  await app.database.asOwner('delete from audit_seal where seal_no = 3')
  expect(await kinds()).toEqual(['tail-missing'])
})

test('a whole practice taken out is found by the head outside', async () => {
  await sealAll(sealer)
  await app.database.asOwner('delete from audit')
  await app.database.asOwner('delete from audit_seal')
  expect(await kinds()).toEqual(['tail-missing'])
})

test('another key does not fit', async () => {
  await sealAll(sealer)
  const report = await verifyAudit(app.database.databases.keeper, 'another key', heads, app.clock.now())
  expect(report.problems.map(({ kind }) => kind)).toEqual(['seal-changed'])
})

test('the application can neither seal nor change a row', async () => {
  await write(1)
  const attempt = (kind: 'seal' | 'change') =>
    app.services.practices.withPractice(desk.practiceId, (tx) =>
      sql.raw(kind === 'seal' ? 'update audit set seal_no = 1' : 'delete from audit').execute(tx),
    )
  await expect(attempt('seal')).rejects.toMatchObject({ code: '42501' })
  await expect(attempt('change')).rejects.toMatchObject({ code: '42501' })
})

test('a command leaves its audit row, a read of the practice alone leaves none', async () => {
  await app.database.asOwner('delete from audit')
  await app.get(desk, readPractice)
  expect(await app.database.asOwner('select 1 from audit')).toEqual([])
  const details = {
    name: 'N',
    timeZone: 'UTC',
    language: 'en',
    units: 'metric',
    phone: null,
    emergencyNumber: null,
  } as const
  await app.send(desk, changePractice, { version: 1, details })
  expect(await app.database.asOwner('select action, actor_kind, actor_id from audit')).toEqual([
    { action: 'change-practice', actor_kind: 'member', actor_id: desk.memberId },
  ])
})
