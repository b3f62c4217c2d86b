import { archiveClient, findClients, readClient } from '@unknot/contract/clients'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf, refusalOf } from '../../testing/factories/answer-of.ts'
import { aClient } from '../../testing/factories/client.ts'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'
import { practices } from '../practices/practices.routes.ts'
import { clients } from './clients.routes.ts'

let app: TestApp
let desk: Desk
beforeAll(async () => {
  app = await testApp({ features: [practices, clients] })
  desk = await app.openPractice()
})
afterAll(() => app.close())

const archive = (clientId: string, version: number, archived: boolean) =>
  app.send(desk, archiveClient, { clientId, version, archived })
const found = async (archived: 'no' | 'only', words = 'Put Away') => {
  const { clients: rows } = answerOf(await app.get(desk, findClients, {}, { words, archived }))
  return rows.map((row) => row.clientId)
}

test('REC-2 an archived client is put away and comes back, each a version of its own', async () => {
  const clientId = await aClient(app, desk, { givenName: 'Put', familyName: 'Away' })
  expect(answerOf(await archive(clientId, 1, true))).toEqual({ id: clientId, version: 2 })
  expect(await found('no')).toEqual([])
  expect(await found('only')).toEqual([clientId])
  expect(answerOf(await app.get(desk, readClient, { clientId })).archivedAt).toBe('2026-11-20T08:30:00.000Z')
  expect(answerOf(await archive(clientId, 2, false))).toEqual({ id: clientId, version: 3 })
  expect(await found('no')).toEqual([clientId])
  expect(await found('only')).toEqual([])
})

test('REC-2 a stale version is refused with both sides', async () => {
  const clientId = await aClient(app, desk)
  answerOf(await archive(clientId, 1, true))
  expect(refusalOf(await archive(clientId, 1, false))).toMatchObject({
    code: 'stale-version',
    current: { version: 2, archived: true, yours: { archived: false } },
  })
})

test('REC-2 a client who is not of this practice is not found, and a word for true is not true', async () => {
  expect((await archive(newId(), 1, true)).status).toBe(404)
  const spoilt = { clientId: newId(), version: 1, archived: 'yes' } as never
  expect((await app.send(desk, archiveClient, spoilt)).body).toMatchObject({
    refusal: { field: 'archived' },
  })
})
