import { command, commandPath } from '@unknot/contract/wire/command'
import { sql } from 'kysely'
import type { AddressInfo } from 'node:net'
import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { practices } from '../../features/practices/practices.routes.ts'
import { testApp } from '../../testing/test-app.ts'
import { handleCommand } from '../commands/handle-command.ts'
import { ok } from '../outcome.ts'

const nap = command({
  name: 'take-nap',
  version: 1,
  permission: 'practice:manage',
  body: z.strictObject({}),
  answer: z.strictObject({ done: z.boolean() }),
  refusals: [],
})

test('a request that is under way when the server is stopped is finished and answered', async () => {
  let begun = (): void => undefined
  const underWay = new Promise<void>((resolve) => {
    begun = resolve
  })
  const slow = handleCommand(nap, async ({ tx }) => {
    begun()
    await sql`select pg_sleep(0.5)`.execute(tx)
    return ok({ done: true })
  })
  const app = await testApp({ features: [practices, { name: 'slow', commands: [slow], reads: [] }] })
  const desk = await app.openPractice()
  await app.server.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.server.address() as AddressInfo
  const send = () =>
    fetch(`http://127.0.0.1:${port}${commandPath(nap.name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: desk.cookie },
      body: JSON.stringify({ id: newId(), version: 1, practiceId: desk.practiceId, body: {} }),
    })
  const sent = send()
  await underWay
  const closing = app.server.close()
  const answer = await sent
  expect(await answer.json()).toEqual({ ok: true, answer: { done: true } })
  await closing
  await expect(send()).rejects.toThrow()
  await app.close()
})
