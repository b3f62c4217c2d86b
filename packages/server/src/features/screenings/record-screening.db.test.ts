import { screen } from '@unknot/clinical/screening/screen'
import { mergeClients } from '@unknot/contract/clients'
import { readScreeningState, recordScreening } from '@unknot/contract/screenings'
import type { CommandBody } from '@unknot/contract/wire/command'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answerOf, refusalOf } from '../../testing/factories/answer-of.ts'
import { aClient } from '../../testing/factories/client.ts'
import { aScreening, given } from '../../testing/factories/screening.ts'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'
import { clients } from '../clients/clients.routes.ts'
import { practices } from '../practices/practices.routes.ts'
import { screenings } from './screenings.routes.ts'

let app: TestApp
let desk: Desk
let clientId: string
beforeAll(async () => {
  app = await testApp({ features: [practices, clients, screenings] })
  desk = await app.openPractice()
})
beforeEach(async () => {
  app.clock.set('2026-11-20T14:00:00Z')
  clientId = await aClient(app, desk)
})
afterAll(() => app.close())

type Body = CommandBody<typeof recordScreening>
const record = (overrides: Partial<Body> = {}) =>
  app.send(desk, recordScreening, {
    screeningId: newId(),
    clientId,
    visitId: null,
    on: '2026-11-20',
    given: given(),
    ...overrides,
  })
const state = async (of = clientId) => answerOf(await app.get(desk, readScreeningState, { clientId: of }))

test('REC-8 a well client may be treated; input, result and knowledge version are kept as they were', async () => {
  const screeningId = newId()
  expect(answerOf(await record({ screeningId }))).toMatchObject({ id: screeningId, sessionAllowed: true })
  const [row] = await app.database.asOwner<Record<string, never>>(
    'select * from screening where screening_id = $1',
    [screeningId],
  )
  expect(row).toMatchObject({
    client_id: clientId,
    session_allowed: true,
    danger: false,
    by_kind: 'member',
    by_id: desk.memberId,
  })
  const again = screen(row?.['input'] as never)
  expect(row?.['result']).toEqual(JSON.parse(JSON.stringify(again)))
  expect(row?.['knowledge_version']).toBe(again.knowledgeVersion)
  const audit = await app.database.asOwner('select client_id from audit where $1 = any(subject_ids)', [
    screeningId,
  ])
  expect(audit).toEqual([{ client_id: clientId }])
})

test('REC-8 a danger sign stops, and nothing answered stops as well', async () => {
  const danger = given({ answers: { 'today-danger-signs': ['chest-pain-pressure'] } })
  expect(answerOf(await record({ given: danger }))).toMatchObject({
    action: 'refer-urgent',
    sessionAllowed: false,
  })
  expect(answerOf(await record({ given: { answers: {} } }))).toMatchObject({ sessionAllowed: false })
})

test('REC-8 what is to be remembered is on record for the next visit; an answer for one visit is not', async () => {
  expect((await state()).previous).toBeNull()
  await aScreening(app, desk, clientId, {
    given: given({ answers: {}, history: ['asthma'], medicines: ['ibuprofen'] }),
  })
  const { previous, latest } = await state()
  expect(previous).toMatchObject({ history: ['asthma'], meds: ['ibuprofen'], date: '2026-11-20' })
  expect(previous?.answers).toMatchObject({ 'age-years': '1981-03-14' })
  expect(previous?.answers).not.toHaveProperty('pain-now')
  expect(latest).toMatchObject({ on: '2026-11-20', reasons: [], visitId: null })
  expect(latest?.given).toMatchObject({ answers: expect.any(Object) as object })
})

test('REC-8 at the next visit the record counts, and what has ended is taken off it', async () => {
  await aScreening(app, desk, clientId, {
    given: given({ answers: {}, history: ['asthma', 'angina'], medicines: ['ibuprofen'] }),
  })
  app.clock.set('2026-11-27T14:00:00Z')
  const { previous } = await state()
  const today = given({ answers: {} }, previous ?? undefined)
  await aScreening(app, desk, clientId, { on: '2026-11-27', given: { answers: today.answers } })
  expect((await state()).previous).toMatchObject({ history: ['angina', 'asthma'], meds: ['ibuprofen'] })
  const ended = { history: ['angina'], medicines: ['ibuprofen'] }
  await aScreening(app, desk, clientId, { on: '2026-11-27', given: { answers: today.answers }, ended })
  expect((await state()).previous).toMatchObject({ history: ['asthma'], meds: [], date: '2026-11-27' })
})

test('REC-8 a screening that arrives late does not undo what was said after it', async () => {
  const maybe = given({ answers: { 'pressure-preference': 5 }, medicines: ['warfarin'] })
  app.clock.set('2026-11-22T14:00:00Z')
  await aScreening(app, desk, clientId, {
    on: '2026-11-22',
    given: given({ answers: { 'pressure-preference': 2 } }),
  })
  await aScreening(app, desk, clientId, { on: '2026-11-21', given: maybe })
  const { previous, latest } = await state()
  expect(previous?.answers).toMatchObject({ 'pressure-preference': 2 })
  expect(previous).toMatchObject({ meds: ['warfarin'], date: '2026-11-22' })
  expect(latest?.on).toBe('2026-11-22')
})

test('REC-8 merged clients have one record; apart again each has their own', async () => {
  const other = await aClient(app, desk)
  await aScreening(app, desk, clientId, { given: given({ answers: {}, history: ['asthma'] }) })
  await aScreening(app, desk, other, { given: given({ answers: {}, history: ['angina'] }) })
  const merge = { mergeId: newId(), keptClientId: clientId, mergedClientId: other, reason: 'twice' }
  answerOf(await app.send(desk, mergeClients, merge))
  expect((await state()).previous?.history).toEqual(['angina', 'asthma'])
  expect((await state(other)).previous?.history).toEqual(['angina'])
})

const bad: readonly [string, unknown][] = [
  ['given.answers.today-mood', { answers: { 'today-mood': 'good' } }],
  ['given.answers.today-fever', { answers: { 'today-fever': 'maybe-later' } }],
  ['given.answers.pain-now', { answers: { 'pain-now': 11 } }],
  ['given.history.0', { answers: {}, history: ['sadness'] }],
  ['given.regionOfComplaint', { answers: {}, regionOfComplaint: ['tail'] }],
  ['given.vitals.mood', { answers: {}, vitals: { mood: 3 } }],
  ['given.vitals.systolic', { answers: {}, vitals: { systolic: 1e9 } }],
]
test.each(bad)(
  'an answer the screening does not know is refused at %s, and nothing is kept',
  async (field, spoilt) => {
    const sent = await record({ given: spoilt as Body['given'] })
    expect(refusalOf(sent)).toMatchObject({ code: 'bad-answer', field: expect.stringContaining(field) })
    expect((await state()).latest).toBeNull()
  },
)

test('REC-8 a field nobody knows, a wrong type, a day that is none, a day to come', async () => {
  const invalid = async (overrides: object) => refusalOf(await record(overrides as Partial<Body>))
  expect(await invalid({ mood: 'x' })).toMatchObject({ code: 'invalid-request', field: 'mood' })
  expect(await invalid({ given: { answers: [] } })).toMatchObject({
    code: 'invalid-request',
    field: 'given.answers',
  })
  expect(await invalid({ on: '2026-11-31' })).toMatchObject({ code: 'invalid-request', field: 'on' })
  expect(await invalid({ on: '2026-11-21' })).toMatchObject({ code: 'date-in-future', field: 'on' })
  const medicines = ['x'.repeat(201)]
  expect(await invalid({ given: { answers: {}, medicines } })).toMatchObject({ field: 'given.medicines.0' })
})

test('REC-8 another practice’s client or visit is not found', async () => {
  const elsewhere = await app.openPractice('Elsewhere')
  const body = { screeningId: newId(), clientId, visitId: null, on: '2026-11-20', given: given() }
  expect((await app.send(elsewhere, recordScreening, body)).status).toBe(404)
  expect(await record({ visitId: newId() })).toMatchObject({
    status: 404,
    body: { refusal: { field: 'visitId' } },
  })
  expect((await app.get(elsewhere, readScreeningState, { clientId })).status).toBe(404)
})

test('REC-8 the same command twice keeps one screening and folds it once', async () => {
  const [id, screeningId] = [newId(), newId()]
  const body = { screeningId, clientId, visitId: null, on: '2026-11-20', given: given() }
  const first = await app.send(desk, recordScreening, body, { id })
  expect((await app.send(desk, recordScreening, body, { id })).body).toEqual(first.body)
  const [row] = await app.database.asOwner('select version from screening_record where client_id = $1', [
    clientId,
  ])
  expect(row).toEqual({ version: 1 })
  expect(refusalOf(await app.send(desk, recordScreening, body)).code).toBe('already-exists')
})

test('REC-8 two screenings at once are folded one after the other', async () => {
  const sent = await Promise.all(
    ['asthma', 'angina'].map((one) => record({ given: given({ answers: {}, history: [one] }) })),
  )
  expect(sent.map(({ status }) => status)).toEqual([200, 200])
  expect((await state()).previous?.history).toEqual(['angina', 'asthma'])
})
