import { archiveClient, correctClient, findClients, mergeClients, readClient } from '@unknot/contract/clients'
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

const merge = (keptClientId: string, mergedClientId: string, mergeId = newId()) =>
  app.send(desk, mergeClients, { mergeId, keptClientId, mergedClientId, reason: 'entered twice' })
const find = async (words: string) =>
  answerOf(await app.get(desk, findClients, {}, { words })).clients.map((row) => row.clientId)

test('REC-3 after a merge find sees the kept client, by the words of either, and both say what happened', async () => {
  const kept = await aClient(app, desk, { givenName: 'Kept', familyName: 'Quintana' })
  const merged = await aClient(app, desk, {
    givenName: 'Twin',
    familyName: 'Zubiri',
    email: 'twin@example.org',
  })
  const mergeId = newId()
  expect(answerOf(await merge(kept, merged, mergeId))).toEqual({ mergeId })
  expect(await find('zubiri')).toEqual([kept])
  expect(await find('twin@example.org')).toEqual([kept])
  expect(await find('quintana')).toEqual([kept])
  expect(answerOf(await app.get(desk, readClient, { clientId: kept })).merges).toEqual([
    { mergeId, mergedClientId: merged, name: 'Twin Zubiri', at: '2026-11-20T08:30:00.000Z', undoneAt: null },
  ])
  expect(answerOf(await app.get(desk, readClient, { clientId: merged })).mergedInto).toBe(kept)
})

test('REC-3 both clients’ audit trails name the merge', async () => {
  const [kept, merged] = [await aClient(app, desk), await aClient(app, desk)]
  answerOf(await merge(kept, merged))
  const rows = await app.database.asOwner<{ client_id: string }>(
    `select client_id from audit where action = 'merge-clients'`,
  )
  expect(rows.map((row) => row.client_id)).toEqual(expect.arrayContaining([kept, merged]))
})

test('REC-3 rows of both are one record, read through the view, and no row was rewritten', async () => {
  const [kept, merged, other] = [await aClient(app, desk), await aClient(app, desk), await aClient(app, desk)]
  const before = await app.database.asOwner('select details, version from client where client_id = $1', [
    merged,
  ])
  answerOf(await merge(kept, merged))
  const record = await app.database.databases.practices.withPractice(desk.practiceId, (tx) =>
    tx
      .selectFrom('client_of_record')
      .select('client_id')
      .where('practice_id', '=', desk.practiceId)
      .where('record_id', '=', kept)
      .execute(),
  )
  expect(record.map((row) => row.client_id).toSorted()).toEqual([kept, merged].toSorted())
  expect(record).not.toContainEqual({ client_id: other })
  expect(
    await app.database.asOwner('select details, version from client where client_id = $1', [merged]),
  ).toEqual(before)
})

test('REC-3 the view shows nothing of another practice', async () => {
  const elsewhere = await app.openPractice('Elsewhere')
  const rows = await app.database.databases.practices.withPractice(elsewhere.practiceId, (tx) =>
    tx.selectFrom('client_of_record').selectAll().execute(),
  )
  expect(rows).toEqual([])
})

test('REC-3 a chain of merges is read at its end', async () => {
  const [first, second, third] = [
    await aClient(app, desk),
    await aClient(app, desk),
    await aClient(app, desk),
  ]
  answerOf(await merge(second, first))
  answerOf(await merge(third, second))
  for (const clientId of [first, second]) {
    expect(answerOf(await app.get(desk, readClient, { clientId })).mergedInto).toBe(third)
  }
})

test('REC-3 a client cannot be merged with themselves, nor twice, and is changed only where they are kept', async () => {
  const [kept, merged, other] = [await aClient(app, desk), await aClient(app, desk), await aClient(app, desk)]
  expect(refusalOf(await merge(kept, kept))).toMatchObject({
    code: 'same-client',
    field: 'mergedClientId',
  })
  answerOf(await merge(kept, merged))
  for (const sent of [await merge(other, merged), await merge(merged, other)]) {
    expect(refusalOf(sent)).toMatchObject({ code: 'client-merged', current: { keptClientId: kept } })
  }
  const correct = await app.send(desk, correctClient, {
    clientId: merged,
    version: 1,
    details: clientDetails(),
  })
  expect(refusalOf(correct)).toMatchObject({ code: 'client-merged', current: { keptClientId: kept } })
  const archive = await app.send(desk, archiveClient, { clientId: merged, version: 1, archived: true })
  expect(refusalOf(archive).code).toBe('client-merged')
})

test('REC-3 two merges of the same two at once: one is carried out, nothing fails, no ring is made', async () => {
  const [one, two] = [await aClient(app, desk), await aClient(app, desk)]
  const sent = await Promise.all([merge(one, two), merge(two, one)])
  expect(sent.map(({ status }) => status).toSorted()).toEqual([200, 409])
})

test('REC-3 another practice’s client is not found, and nothing is merged', async () => {
  const elsewhere = await app.openPractice('Elsewhere')
  const [mine, theirs] = [await aClient(app, desk), await aClient(app, elsewhere)]
  expect((await merge(mine, theirs)).status).toBe(404)
  expect((await merge(theirs, mine)).status).toBe(404)
  expect(answerOf(await app.get(desk, readClient, { clientId: mine })).mergedInto).toBeNull()
})

test('REC-3 a merge needs a reason', async () => {
  const body = { mergeId: newId(), keptClientId: newId(), mergedClientId: newId(), reason: ' ' }
  expect((await app.send(desk, mergeClients, body)).body).toMatchObject({ refusal: { field: 'reason' } })
})
