import { correctClient, readClient } from '@unknot/contract/clients'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf, refusalOf } from '../../testing/factories/answer-of.ts'
import { aClient, clientDetails } from '../../testing/factories/client.ts'
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

test('REC-2 a correction replaces the details, counts the version and keeps both states with the reason', async () => {
  const clientId = await aClient(app, desk, { givenName: 'Before' })
  const details = clientDetails({ givenName: 'After', birthDate: null })
  const sent = await app.send(desk, correctClient, { clientId, version: 1, details, reason: 'misheard' })
  expect(answerOf(sent)).toEqual({ id: clientId, version: 2 })
  expect(answerOf(await app.get(desk, readClient, { clientId }))).toMatchObject({ version: 2, details })
  const kept = await app.database.asOwner(
    `select version, body->'details'->>'givenName' as name, reason from revision where subject_id = $1 order by version`,
    [clientId],
  )
  expect(kept).toEqual([
    { version: 1, name: 'Before', reason: null },
    { version: 2, name: 'After', reason: 'misheard' },
  ])
})

test('REC-2 two people correct one client: the second is refused with what both had and what stands', async () => {
  const clientId = await aClient(app, desk, { givenName: 'Shared' })
  const [mine, theirs] = [clientDetails({ phone: '1' }), clientDetails({ phone: '2' })]
  answerOf(await app.send(desk, correctClient, { clientId, version: 1, details: theirs }))
  const sent = await app.send(desk, correctClient, { clientId, version: 1, details: mine })
  expect(sent.status).toBe(409)
  expect(refusalOf(sent)).toMatchObject({
    code: 'stale-version',
    field: 'version',
    current: {
      version: 2,
      by: 'Ana Therapist',
      details: theirs,
      archived: false,
      yours: { details: mine },
      base: { details: clientDetails({ givenName: 'Shared' }), archived: false },
    },
  })
  expect(answerOf(await app.get(desk, readClient, { clientId })).details.phone).toBe('2')
})

test('REC-2 two corrections sent at once: one is carried out, the other refused', async () => {
  const clientId = await aClient(app, desk)
  const sent = await Promise.all(
    ['1', '2'].map((phone) =>
      app.send(desk, correctClient, { clientId, version: 1, details: clientDetails({ phone }) }),
    ),
  )
  expect(sent.map(({ status }) => status).toSorted()).toEqual([200, 409])
})

test('REC-2 a birth date in the future is refused and nothing is changed', async () => {
  const clientId = await aClient(app, desk)
  const details = clientDetails({ birthDate: '2030-01-01' })
  expect(refusalOf(await app.send(desk, correctClient, { clientId, version: 1, details })).code).toBe(
    'birth-date-in-future',
  )
  expect(answerOf(await app.get(desk, readClient, { clientId })).version).toBe(1)
})

test('REC-2 another practice’s client is not found', async () => {
  const clientId = await aClient(app, desk)
  const elsewhere = await app.openPractice('Elsewhere')
  const sent = await app.send(elsewhere, correctClient, { clientId, version: 1, details: clientDetails() })
  expect(sent).toMatchObject({
    status: 404,
    body: { refusal: { code: 'not-found', field: 'clientId' } },
  })
  const none = await app.send(desk, correctClient, {
    clientId: newId(),
    version: 1,
    details: clientDetails(),
  })
  expect(none.status).toBe(404)
})

test('REC-2 the same correction twice is carried out once', async () => {
  const clientId = await aClient(app, desk)
  const [id, body] = [newId(), { clientId, version: 1, details: clientDetails({ phone: '3' }) }]
  answerOf(await app.send(desk, correctClient, body, { id }))
  expect(answerOf(await app.send(desk, correctClient, body, { id }))).toEqual({ id: clientId, version: 2 })
})

test('REC-2 a version that is no number, and a field nobody knows, are named', async () => {
  const clientId = await aClient(app, desk)
  const spoilt = { clientId, version: 'one', details: clientDetails() } as never
  expect(await app.send(desk, correctClient, spoilt)).toMatchObject({
    status: 422,
    body: { refusal: { field: 'version' } },
  })
  const extra = { clientId, version: 1, details: clientDetails(), note: 'x' } as never
  expect(await app.send(desk, correctClient, extra)).toMatchObject({
    status: 422,
    body: { refusal: { field: 'note' } },
  })
})
