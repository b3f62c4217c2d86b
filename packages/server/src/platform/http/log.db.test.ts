import { command } from '@unknot/contract/wire/command'
import { read } from '@unknot/contract/wire/read'
import { v7 as newId } from 'uuid'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { practices } from '../../features/practices/practices.routes.ts'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'
import { handleCommand } from '../commands/handle-command.ts'
import { ok } from '../outcome.ts'
import { handleRead } from '../reads/handle-read.ts'

const lines: string[] = []
const logStream = new Writable({
  write: (chunk: Buffer, _encoding, done) => {
    lines.push(chunk.toString('utf8'))
    done()
  },
})

const failLoudly = command({
  name: 'fail-loudly',
  version: 1,
  permission: 'practice:manage',
  body: z.strictObject({ name: z.string() }),
  answer: z.strictObject({}),
  refusals: [],
})
const forgetAudit = command({ ...failLoudly, name: 'forget-audit', permission: 'record:write' })
const forgetfulRead = read({
  path: '/api/things/:thingId',
  params: z.strictObject({ thingId: z.uuid() }),
  query: z.strictObject({ words: z.string().optional() }),
  permission: 'record:read',
  answer: z.object({}),
  audit: 'thing.read',
})
const failing = {
  name: 'failing',
  commands: [
    handleCommand(failLoudly, async ({ body }) => {
      throw new Error(`cannot do this to ${body.name}`)
    }),
    handleCommand(forgetAudit, async () => ok({})),
  ],
  reads: [handleRead(forgetfulRead, async () => ({}))],
}

let app: TestApp
let desk: Desk
beforeAll(async () => {
  app = await testApp({ features: [practices, failing], logStream })
  desk = await app.openPractice()
})
afterAll(() => app.close())

test('a bug answers 500 with a number that stands in the log, and nothing of the client stands anywhere', async () => {
  const sent = await app.send(desk, failLoudly, { name: 'Rosa Delgado' })
  expect(sent).toMatchObject({ status: 500, body: { refusal: { code: 'internal-error' } } })
  const incident = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(JSON.stringify(sent.body))?.[0] ?? 'none'
  expect(lines.join('')).toContain(incident)
  expect(JSON.stringify(sent.body)).not.toContain('Rosa')
  expect(lines.join('')).not.toContain('Rosa')
})

test('a log line names the route, not the address with its ids and words', async () => {
  const thingId = newId()
  await app.get(desk, forgetfulRead, { thingId }, { words: 'Rosa' })
  const all = lines.join('')
  expect(all).toContain('/api/things/:thingId')
  expect(all).not.toContain(thingId)
  expect(all).not.toContain('Rosa')
  expect(all).not.toContain(desk.cookie)
})

test('touching a record without naming the client for the audit trail fails, and keeps nothing', async () => {
  const id = newId()
  expect((await app.send(desk, forgetAudit, { name: 'x' }, { id })).status).toBe(500)
  expect((await app.get(desk, forgetfulRead, { thingId: newId() })).status).toBe(500)
  expect(await app.database.asOwner('select 1 from command where command_id = $1', [id])).toEqual([])
})
