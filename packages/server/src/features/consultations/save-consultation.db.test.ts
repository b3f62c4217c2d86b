import type { ConsultationAnswers } from '@unknot/clinical/consultation/consultation-answers.schema'
import { readConsultation, saveConsultation } from '@unknot/contract/consultations'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answerOf, refusalOf } from '../../testing/factories/answer-of.ts'
import { aClient } from '../../testing/factories/client.ts'
import { aConsultation, anOpenConsultation } from '../../testing/factories/consultation.ts'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'
import { clients } from '../clients/clients.routes.ts'
import { practices } from '../practices/practices.routes.ts'
import { consultations } from './consultations.routes.ts'

let app: TestApp
let desk: Desk
let clientId: string
let consultationId: string
beforeAll(async () => {
  app = await testApp({ features: [practices, clients, consultations] })
  desk = await app.openPractice()
})
beforeEach(async () => {
  clientId = await aClient(app, desk)
  consultationId = (await anOpenConsultation(app, desk, clientId, {})).consultationId
})
afterAll(() => app.close())

const save = (version: number, answers: ConsultationAnswers, takenBack?: (keyof ConsultationAnswers)[]) =>
  app.send(desk, saveConsultation, { consultationId, version, answers, ...(takenBack ? { takenBack } : {}) })
const read = async () => answerOf(await app.get(desk, readConsultation, { consultationId }))

test('REC-6 each save replaces the parts it brings; the others stay, and every save is kept', async () => {
  expect(answerOf(await save(1, { pain: { now: 3 }, allergies: 'Nuts' }))).toEqual({
    id: consultationId,
    version: 2,
  })
  expect(answerOf(await save(2, { pain: { now: 4, worst: 9 } })).version).toBe(3)
  expect((await read()).answers).toEqual({ pain: { now: 4, worst: 9 }, allergies: 'Nuts' })
  const kept = await app.database.asOwner(
    'select version, body, by_id from revision where subject_id = $1 order by version',
    [consultationId],
  )
  expect(kept).toEqual([
    { version: 1, body: { parts: {} }, by_id: desk.memberId },
    { version: 2, body: { parts: { pain: { now: 3 }, allergies: 'Nuts' } }, by_id: desk.memberId },
    { version: 3, body: { parts: { pain: { now: 4, worst: 9 } } }, by_id: desk.memberId },
  ])
})

test('REC-6 a save that changes nothing makes no version', async () => {
  answerOf(await save(1, { pain: { now: 3 } }))
  expect(answerOf(await save(2, { pain: { now: 3 } })).version).toBe(2)
  expect(answerOf(await save(1, { pain: { now: 3 } })).version).toBe(2)
})

test('REC-6 two people fill different parts on the same version: both are kept', async () => {
  answerOf(await save(1, { pain: { now: 3 } }))
  expect(answerOf(await save(1, { allergies: 'Nuts' })).version).toBe(3)
  expect((await read()).answers).toEqual({ pain: { now: 3 }, allergies: 'Nuts' })
})

test('REC-6 two people change the same part: the second is refused with what was, what stands and what they sent', async () => {
  answerOf(await save(1, { pain: { now: 1 }, allergies: 'None' }))
  app.clock.advance(60_000)
  answerOf(await save(2, { pain: { now: 3 } }))
  const refusal = refusalOf(await save(2, { pain: { now: 7 }, medicines: [] }))
  expect(refusal).toEqual({
    code: 'stale-version',
    field: 'version',
    message: expect.any(String),
    current: {
      version: 3,
      at: app.clock.now().toISOString(),
      by: 'Ana Therapist',
      parts: ['pain'],
      answers: { pain: { now: 3 }, allergies: 'None' },
      base: { answers: { pain: { now: 1 }, allergies: 'None' } },
      yours: { answers: { pain: { now: 7 }, medicines: [] } },
    },
  })
  expect((await read()).answers).toEqual({ pain: { now: 3 }, allergies: 'None' })
})

test('REC-6 a version that there never was is refused', async () => {
  expect(refusalOf(await save(9, { allergies: 'x' })).code).toBe('stale-version')
})

test('REC-6 an answer can be taken back: the part stands as not asked, and its history stays', async () => {
  answerOf(await save(1, { medicines: [], allergies: 'Nuts' }))
  answerOf(await save(2, {}, ['medicines']))
  expect((await read()).answers).toEqual({ allergies: 'Nuts' })
  const refusal = refusalOf(await save(2, { medicines: ['warfarin'] }))
  expect(refusal).toMatchObject({ code: 'stale-version', current: { parts: ['medicines'], version: 3 } })
  expect(refusal.current).toMatchObject({ base: { answers: { medicines: [], allergies: 'Nuts' } } })
})

test('REC-6 two saves at once of different parts are both kept, of the same part one', async () => {
  const different = await Promise.all([save(1, { allergies: 'x' }), save(1, { medicines: [] })])
  expect(different.map(({ status }) => status)).toEqual([200, 200])
  expect((await read()).answers).toEqual({ allergies: 'x', medicines: [] })
  const same = await Promise.all([save(3, { pain: { now: 1 } }), save(3, { pain: { now: 2 } })])
  expect(same.map(({ status }) => status).toSorted()).toEqual([200, 409])
})

test.each([
  ['unknown-condition', 'answers.problem.conditionId', { problem: { conditionId: 'sad-knee' } }],
  ['unknown-instrument', 'answers.instruments.abc', { instruments: { abc: {} } }],
  ['not-shipped', 'answers.instruments.odi', { instruments: { odi: {} } }],
  ['bad-answer', 'answers.instruments.nprs.nprs-now', { instruments: { nprs: { 'nprs-now': 11 } } }],
  ['bad-answer', 'answers.screening.today-fever', { screening: { 'today-fever': 'perhaps' } }],
  ['bad-answer', 'answers.history.0', { history: ['sadness'] }],
  ['date-in-future', 'answers.consent.signedOn', { consent: { signedOn: '2026-11-22' } }],
  ['invalid-request', 'answers.problem.startedOn', { problem: { startedOn: '2026-02-30' } }],
  [
    'invalid-request',
    'answers.bodyMap.marks.0.regionId',
    {
      bodyMap: {
        figure: 'male',
        mapVersion: 1,
        marks: [{ regionId: 'tail', intensity: 1, qualities: [], depth: null, spreadsTo: [] }],
      },
    },
  ],
  ['invalid-request', 'answers.pain.now', { pain: { now: 11 } }],
  ['invalid-request', 'answers.pain.soon', { pain: { soon: 1 } }],
  ['invalid-request', 'answers.mood', { mood: 'fine' }],
  ['invalid-request', 'answers.allergies', { allergies: 'x'.repeat(20_001) }],
])('%s at %s, and nothing is saved', async (code, field, answers) => {
  expect(refusalOf(await save(1, answers as ConsultationAnswers))).toMatchObject({ code, field })
  expect(await read()).toMatchObject({ version: 1, answers: {} })
})

test('REC-6 ten megabytes are refused and nothing fails', async () => {
  const sent = await save(1, { allergies: 'x'.repeat(10 * 1024 * 1024) })
  expect(sent).toMatchObject({ status: 413, body: { refusal: { code: 'too-large' } } })
})

test('REC-6 a closed consultation is not changed', async () => {
  const closed = await aConsultation(app, desk, await aClient(app, desk))
  const sent = await app.send(desk, saveConsultation, { ...closed, answers: {} } as never)
  expect(sent.status).toBe(422)
  const { consultationId: id, version } = closed
  expect(
    refusalOf(await app.send(desk, saveConsultation, { consultationId: id, version, answers: {} })).code,
  ).toBe('consultation-complete')
})

test('REC-6 another practice’s consultation is not found; the same save twice is one', async () => {
  const elsewhere = await app.openPractice('Elsewhere')
  const body = { consultationId, version: 1, answers: { allergies: 'x' } }
  expect((await app.send(elsewhere, saveConsultation, body)).status).toBe(404)
  const id = newId()
  const first = await app.send(desk, saveConsultation, body, { id })
  expect((await app.send(desk, saveConsultation, body, { id })).body).toEqual(first.body)
  expect((await read()).version).toBe(2)
})
