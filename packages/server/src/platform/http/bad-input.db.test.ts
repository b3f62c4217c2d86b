import { changePractice, createPractice, readPractice } from '@unknot/contract/practices'
import { commandPath } from '@unknot/contract/wire/command'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
let desk: Desk
beforeAll(async () => {
  app = await testApp()
  desk = await app.openPractice()
})
afterAll(() => app.close())

const details = {
  name: 'Q',
  timeZone: 'UTC',
  language: 'en',
  units: 'metric',
  phone: null,
  emergencyNumber: null,
}
const envelope = (body: unknown, more: object = {}) => ({
  id: newId(),
  version: 1,
  practiceId: desk.practiceId,
  body,
  ...more,
})
async function post(payload: unknown, headers: Record<string, string> = {}) {
  const response = await app.inject({
    method: 'POST',
    url: commandPath(changePractice.name),
    headers: { cookie: desk.cookie, 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  })
  return { status: response.statusCode, body: response.json<unknown>() }
}

test.each([
  ['an unknown field', { version: 1, details: { ...details, secret: 1 } }, 'details.secret'],
  ['a wrong type', { version: '1', details }, 'version'],
  ['a missing field', { version: 1, details: { ...details, language: undefined } }, 'details.language'],
  ['a value outside its list', { version: 1, details: { ...details, units: 'stones' } }, 'details.units'],
  ['too long a text', { version: 1, details: { ...details, name: 'x'.repeat(5_000) } }, 'details.name'],
])('%s is refused by name', async (_case, body, field) => {
  expect(await post(envelope(body))).toMatchObject({
    status: 422,
    body: { ok: false, refusal: { code: 'invalid-request', field } },
  })
})

test('the refusal does not repeat the value', async () => {
  const { body } = await post(envelope({ version: 1, details: { ...details, units: 'Rosa Delgado' } }))
  expect(JSON.stringify(body)).not.toContain('Rosa')
})

test.each([
  ['an unknown field of the envelope', { extra: 1 }, { code: 'invalid-request', field: 'extra' }],
  ['an id that is no UUID of version 7', { id: 'abc' }, { code: 'invalid-request', field: 'id' }],
  ['a version that is not spoken', { version: 99 }, { code: 'unsupported-version', field: 'version' }],
  [
    'a practice that is no id',
    { practiceId: "'; drop table practice; --" },
    { code: 'invalid-request', field: 'practiceId' },
  ],
])('%s is refused', async (_case, more, refusal) => {
  expect(await post(envelope({ version: 1, details }, more))).toMatchObject({
    status: 422,
    body: { refusal },
  })
})

test('ten million letters are refused before they are read', async () => {
  const sent = await post(envelope({ version: 1, details: { ...details, name: 'x'.repeat(10_000_000) } }))
  expect(sent).toMatchObject({ status: 413, body: { refusal: { code: 'too-large' } } })
})

test.each([
  ['half a JSON', '{"id": "0', 400, 'malformed-json'],
  ['nothing', '', 400, 'malformed-json'],
  ['a poisoned prototype', '{"__proto__": {"isOwner": true}}', 400, 'malformed-json'],
  ['a list', '[]', 422, 'invalid-request'],
])('%s is a clear refusal', async (_case, payload, status, code) => {
  expect(await post(payload)).toMatchObject({ status, body: { refusal: { code } } })
})

test('ten million letters over a real connection are answered, not cut off', async () => {
  const address = await app.server.listen({ host: '127.0.0.1', port: 0 })
  const sent = await fetch(`${address}${commandPath(changePractice.name)}`, {
    method: 'POST',
    headers: { cookie: desk.cookie, 'content-type': 'application/json' },
    body: JSON.stringify(envelope({ version: 1, details: { ...details, name: 'x'.repeat(10_000_000) } })),
  })
  expect(sent.status).toBe(413)
  expect(await sent.json()).toMatchObject({ refusal: { code: 'too-large' } })
})

test.each([
  ['a character that is not text', { version: 1, details: { ...details, name: 'a\u0000b' } }, 'details.name'],
  ['half a character', { version: 1, details: { ...details, phone: '\ud800' } }, 'details.phone'],
  ['a number beyond the database', { version: 2 ** 31, details }, 'version'],
])('%s is refused by name, not a 500', async (_case, body, field) => {
  expect(await post(envelope(body))).toMatchObject({
    status: 422,
    body: { refusal: { code: 'invalid-request', field } },
  })
})

test('another site cannot write with our cookies', async () => {
  const good = envelope({ version: 1, details })
  expect(await post(good, { origin: 'https://evil.example' })).toMatchObject({
    status: 403,
    body: { refusal: { code: 'wrong-origin' } },
  })
  expect(await post(good, { origin: 'null' })).toMatchObject({
    status: 403,
    body: { refusal: { code: 'wrong-origin' } },
  })
  expect(await post(good, { 'sec-fetch-site': 'cross-site' })).toMatchObject({
    status: 403,
    body: { refusal: { code: 'wrong-origin' } },
  })
  expect(await post(good, { 'content-type': 'text/plain' })).toMatchObject({
    status: 415,
    body: { refusal: { code: 'wrong-content-type' } },
  })
})

test('reads refuse a practice that is not said, not an id, or not theirs', async () => {
  const ask = async (query: string) => {
    const response = await app.inject({ url: `/api/practice${query}`, headers: { cookie: desk.cookie } })
    return { status: response.statusCode, body: response.json<unknown>() }
  }
  expect(await ask('')).toMatchObject({ status: 422, body: { refusal: { field: 'practice' } } })
  expect(await ask('?practice=1')).toMatchObject({ status: 422, body: { refusal: { field: 'practice' } } })
  expect(await ask(`?practice=${desk.practiceId}&more=1`)).toMatchObject({
    status: 422,
    body: { refusal: { field: 'more' } },
  })
  const other = await app.openPractice('Elsewhere')
  expect(await ask(`?practice=${other.practiceId}`)).toMatchObject({
    status: 403,
    body: { refusal: { code: 'not-a-member' } },
  })
})

test('an address that is not there is a 404 in the same form', async () => {
  const response = await app.inject({ url: '/api/nothing', headers: { cookie: desk.cookie } })
  expect(response.statusCode).toBe(404)
  expect(response.json()).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
})

test('answers about a practice are never kept by a cache', async () => {
  const { response } = await app.get(desk, readPractice)
  expect(response.headers['cache-control']).toBe('no-store')
})

test('somebody signed in may create a practice of their own, nobody else', async () => {
  const body = { memberId: newId(), details: { ...details, language: 'en', units: 'metric' } as const }
  expect(await app.send(null, createPractice, body)).toMatchObject({ status: 401 })
})
