import { readScreeningState, recordClearance } from '@unknot/contract/screenings'
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

type Body = CommandBody<typeof recordClearance>
const clear = (overrides: Partial<Body> = {}) =>
  app.send(desk, recordClearance, {
    clearanceId: newId(),
    clientId,
    ruleId: 'abs-aneurysm',
    by: 'Dr Ngozi Bright',
    on: '2026-11-19',
    agreed: 'Light work, never the belly',
    until: '2027-05-19',
    ...overrides,
  })
const aneurysm = given({ answers: {}, history: ['aortic-aneurysm'] })
const state = async () => answerOf(await app.get(desk, readScreeningState, { clientId }))
const finding = async () =>
  (await state()).latest?.result.findings.find((one) => one.ruleId === 'abs-aneurysm')

test('REC-9 a clearance eases its rule from the next screening on', async () => {
  await aScreening(app, desk, clientId, { given: aneurysm })
  expect(await finding()).toMatchObject({ actsAs: 'clearance', cleared: null })
  answerOf(await clear())
  expect((await state()).clearances).toEqual([
    {
      ruleId: 'abs-aneurysm',
      by: 'Dr Ngozi Bright',
      on: '2026-11-19',
      agreed: 'Light work, never the belly',
      until: '2027-05-19',
    },
  ])
  app.clock.advance(60_000)
  await aScreening(app, desk, clientId, { given: aneurysm })
  expect(await finding()).toMatchObject({ actsAs: 'avoid-region', cleared: { by: 'Dr Ngozi Bright' } })
})

test('REC-9 a new danger sign ends it; one given after that counts', async () => {
  answerOf(await clear())
  app.clock.advance(60_000)
  await aScreening(app, desk, clientId, {
    given: given({ answers: { 'today-danger-signs': ['chest-pain-pressure'] } }),
  })
  expect((await state()).clearances).toEqual([])
  app.clock.advance(60_000)
  answerOf(await clear())
  expect((await state()).clearances).toHaveLength(1)
})

test('REC-9 an event of its own rule that came after it ends a clearance for good, and no other', async () => {
  const stroke = (weeks: number) => given({ answers: { 'stroke-weeks': weeks }, history: ['stroke-or-tia'] })
  await aScreening(app, desk, clientId, { given: stroke(8) })
  answerOf(await clear({ ruleId: 'abs-stroke-recent', on: '2026-10-30' }))
  answerOf(await clear())
  app.clock.advance(60_000)
  await aScreening(app, desk, clientId, { given: stroke(8) })
  expect((await state()).clearances).toHaveLength(2)
  app.clock.advance(60_000)
  await aScreening(app, desk, clientId, { given: stroke(2) })
  app.clock.advance(60_000)
  await aScreening(app, desk, clientId, { given: stroke(8) })
  expect((await state()).clearances).toMatchObject([{ ruleId: 'abs-aneurysm' }])
})

test('REC-9 an agreement to a condition stands by itself: the planner reads it, the screening does not', async () => {
  answerOf(await clear({ ruleId: 'condition:lymphoedema' }))
  const { clearances, agreements } = await state()
  expect(clearances).toEqual([])
  expect(agreements).toMatchObject([{ ruleId: 'condition:lymphoedema' }])
  await aScreening(app, desk, clientId)
  expect((await state()).latest?.result.clearancesUnused).toEqual([])
})

test.each([
  ['unknown-rule', 'ruleId', { ruleId: 'no-such-rule' }],
  ['unknown-rule', 'ruleId', { ruleId: 'condition:sadness' }],
  ['rule-cannot-be-cleared', 'ruleId', { ruleId: 'con-no-consent' }],
  ['until-before-on', 'until', { until: '2026-11-18' }],
  ['date-in-future', 'on', { on: '2026-11-21' }],
  ['invalid-request', 'agreed', { agreed: '' }],
  ['invalid-request', 'by', { by: ' ' }],
  ['invalid-request', 'until', { until: 'next spring' }],
  ['not-found', 'clientId', { clientId: newId() }],
])('%s at %s', async (code, field, overrides) => {
  expect(refusalOf(await clear(overrides))).toMatchObject({ code, field })
})

test('REC-9 another practice’s client is not found', async () => {
  const elsewhere = await app.openPractice('Elsewhere')
  const body = {
    clearanceId: newId(),
    clientId,
    ruleId: 'abs-aneurysm',
    by: 'x',
    on: '2026-11-19',
    agreed: 'x',
    until: '2026-11-19',
  }
  expect((await app.send(elsewhere, recordClearance, body)).status).toBe(404)
})
