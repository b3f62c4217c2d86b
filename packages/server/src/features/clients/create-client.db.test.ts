import { createClient, readClient } from '@unknot/contract/clients'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf, refusalOf } from '../../testing/factories/answer-of.ts'
import { clientDetails } from '../../testing/factories/client.ts'
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

const create = (details = clientDetails(), more: { evenIf?: 'exists'; clientId?: string } = {}) =>
  app.send(desk, createClient, { clientId: newId(), details, ...more })

test('REC-1 a client is created, read back, kept as version 1 and named in the audit trail', async () => {
  const clientId = newId()
  const details = clientDetails({ givenName: 'Read', familyName: 'Back' })
  expect(answerOf(await create(details, { clientId }))).toEqual({ id: clientId, version: 1 })
  const read = answerOf(await app.get(desk, readClient, { clientId }))
  expect(read).toEqual({ clientId, version: 1, details, archivedAt: null, mergedInto: null, merges: [] })
  const audit = await app.database.asOwner(
    'select action, actor_id from audit where client_id = $1 order by audit_id',
    [clientId],
  )
  expect(audit).toEqual([
    { action: 'create-client', actor_id: desk.memberId },
    { action: 'client.read', actor_id: desk.memberId },
  ])
  const kept = await app.database.asOwner('select version, body from revision where subject_id = $1', [
    clientId,
  ])
  expect(kept).toEqual([{ version: 1, body: { details, archived: false } }])
})

test('REC-1 a birth date after today in the practice’s time zone is refused, naming the field', async () => {
  // 2026-11-21 in Madrid, still 2026-11-20 in the practice's New York.
  app.clock.set('2026-11-21T02:00:00Z')
  const refusal = refusalOf(await create(clientDetails({ birthDate: '2026-11-21', givenName: 'Tomorrow' })))
  expect(refusal).toMatchObject({ code: 'birth-date-in-future', field: 'details.birthDate' })
  expect((await create(clientDetails({ birthDate: '2026-11-20', givenName: 'Today' }))).status).toBe(200)
})

test('REC-1 somebody who is likely here already is shown by id only, and created when they are two people', async () => {
  const first = answerOf(await create(clientDetails({ givenName: 'Zoë', familyName: 'O’Hara' }))).id
  const same = clientDetails({ givenName: 'zoe', familyName: "O'Hara", phone: null, email: null })
  const refusal = refusalOf(await create(same))
  expect(refusal).toMatchObject({ code: 'client-exists', current: { clientIds: [first] } })
  expect(JSON.stringify(refusal)).not.toMatch(/hara/i)
  expect((await create(same, { evenIf: 'exists' })).status).toBe(200)
})

test.each([
  [
    'the same mail, written otherwise',
    { birthDate: '1999-01-01', email: 'PAIR@example.org', phone: null },
    true,
  ],
  [
    'the same phone, written otherwise',
    { birthDate: '1999-01-01', email: null, phone: '(600) 123-456' },
    true,
  ],
  ['no birth date to tell them apart', { birthDate: null, email: null, phone: null }, true],
  [
    'another birth date, phone and mail',
    { birthDate: '1999-01-01', email: 'x@example.org', phone: '1' },
    false,
  ],
  ['another name', { familyName: 'Pear' }, false],
])('the same name with %s: likely the same %s', async (what, overrides, likely) => {
  const pair = { givenName: `P ${what}`, familyName: 'Pair', email: 'pair@example.org', phone: '600 123 456' }
  answerOf(await create(clientDetails(pair)))
  const sent = await create(clientDetails({ ...pair, ...overrides }))
  expect(sent.body).toMatchObject(likely ? { ok: false, refusal: { code: 'client-exists' } } : { ok: true })
})

test('REC-1 the same command twice makes one client and answers the same', async () => {
  const [id, clientId] = [newId(), newId()]
  const body = { clientId, details: clientDetails({ givenName: 'Twice' }) }
  const first = await app.send(desk, createClient, body, { id })
  const second = await app.send(desk, createClient, body, { id })
  expect(second.body).toEqual(first.body)
  expect(await app.database.asOwner('select 1 from client where client_id = $1', [clientId])).toHaveLength(1)
  const other = await app.send(desk, createClient, { ...body, clientId: newId() }, { id })
  expect(refusalOf(other).code).toBe('command-id-reused')
})

test('REC-1 an id that is taken is refused, in one’s own practice; another practice’s is free and stays unseen', async () => {
  const clientId = answerOf(await create(clientDetails({ givenName: 'Taken' }))).id
  expect(refusalOf(await create(clientDetails({ givenName: 'Other' }), { clientId })).code).toBe(
    'already-exists',
  )
  const elsewhere = await app.openPractice('Elsewhere')
  expect((await app.get(elsewhere, readClient, { clientId })).status).toBe(404)
})

const bad: readonly [string, string, (details: Record<string, unknown>) => void][] = [
  ['an unknown field', 'details.shoeSize', (details) => Object.assign(details, { shoeSize: 44 })],
  ['a wrong type', 'details.givenName', (details) => Object.assign(details, { givenName: 7 })],
  ['an empty name', 'details.givenName', (details) => Object.assign(details, { givenName: '  ' })],
  [
    'an over-long name',
    'details.familyName',
    (details) => Object.assign(details, { familyName: 'x'.repeat(201) }),
  ],
  [
    'an impossible date',
    'details.birthDate',
    (details) => Object.assign(details, { birthDate: '2025-02-30' }),
  ],
  ['a mail that is none', 'details.email', (details) => Object.assign(details, { email: 'not mail' })],
]
test.each(bad)('%s is refused, naming %s', async (_what, field, spoil) => {
  const details: Record<string, unknown> = { ...clientDetails() }
  spoil(details)
  const sent = await app.send(desk, createClient, { clientId: newId(), details } as never)
  expect(sent).toMatchObject({ status: 422, body: { refusal: { code: 'invalid-request', field } } })
})

test('REC-1 a sign that no text can hold, and a year before the calendar, are refused and nothing fails', async () => {
  const nul = await create(clientDetails({ givenName: 'Nul\u0000' }))
  expect(nul.status).toBe(422)
  const zero = await app.send(desk, createClient, {
    clientId: newId(),
    details: clientDetails({ birthDate: '0000-01-01' }),
  })
  expect(zero.status).toBe(422)
})
