import { openChart } from '@unknot/contract/chart'
import { readClient } from '@unknot/contract/clients'
import { completeConsultation, readConsultation, saveConsultation } from '@unknot/contract/consultations'
import { dischargeEpisode } from '@unknot/contract/episodes'
import { readScreeningState } from '@unknot/contract/screenings'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answerOf, refusalOf } from '../../testing/factories/answer-of.ts'
import { aClient } from '../../testing/factories/client.ts'
import {
  aConsultation,
  anOpenConsultation,
  consultationAnswers,
} from '../../testing/factories/consultation.ts'
import { anEpisode } from '../../testing/factories/episode.ts'
import { given } from '../../testing/factories/screening.ts'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
let desk: Desk
let clientId: string
beforeAll(async () => {
  app = await testApp()
  desk = await app.openPractice()
})
beforeEach(async () => {
  app.clock.set('2026-11-20T14:00:00Z')
  clientId = await aClient(app, desk, { mailAllowed: false })
})
afterAll(() => app.close())

const rows = (table: string, of = clientId) =>
  app.database.asOwner<Record<string, never>>(`select * from ${table} where client_id = $1`, [of])
const complete = (
  open: { consultationId: string; version: number },
  ids: { episodeId?: string; screeningId?: string } = {},
) => app.send(desk, completeConsultation, { ...open, episodeId: newId(), screeningId: newId(), ...ids })

test('REC-7 closing makes the episode, with condition, goals and the measure fixed', async () => {
  const { episodeId, consultationId, version } = await aConsultation(app, desk, clientId)
  expect(answerOf(await app.get(desk, readConsultation, { consultationId }))).toMatchObject({
    status: 'complete',
    version,
    episodeId,
    completedAt: '2026-11-20T14:00:00.000Z',
  })
  expect(await rows('episode')).toMatchObject([
    {
      episode_id: episodeId,
      condition_id: 'low-back-pain-chronic',
      measure_since: app.clock.now(),
      details: {
        title: 'Long-lasting low back pain',
        chronicity: 'chronic',
        goals: [{ activity: 'Walk the dog for 20 minutes', target: 8 }],
        primaryMeasure: {
          instrumentId: 'nprs',
          itemId: 'nprs-average',
          regionIds: ['back.lower.outer.left', 'back.lower.outer.right'],
        },
      },
    },
  ])
})

test('REC-7 what was measured becomes readings of the episode, each at the instant it was given', async () => {
  const open = await anOpenConsultation(app, desk, clientId)
  app.clock.set('2026-11-22T14:00:00Z')
  const episodeId = newId()
  answerOf(await complete(open, { episodeId }))
  const readings = await app.database.asOwner(
    'select instrument_id, item_id, value, missing, phase, episode_id, at from reading where client_id = $1 order by instrument_id, item_id',
    [clientId],
  )
  const reading = {
    missing: null,
    phase: 'baseline',
    episode_id: episodeId,
    at: new Date('2026-11-20T14:00:00Z'),
  }
  expect(readings).toEqual([
    { ...reading, instrument_id: 'gad-2', item_id: null, value: 1 },
    { ...reading, instrument_id: 'nprs', item_id: 'nprs-average', value: 6 },
    { ...reading, instrument_id: 'nprs', item_id: 'nprs-now', value: 5 },
    { ...reading, instrument_id: 'nprs', item_id: 'nprs-worst', value: 8 },
    { ...reading, instrument_id: 'own-activities', item_id: null, value: 3 },
    { ...reading, instrument_id: 'phq-2', item_id: null, value: 0 },
    { ...reading, instrument_id: 'phq-4', item_id: null, value: 1 },
  ])
})

test('REC-7 a skipped pain rating is kept as skipped, never as 0', async () => {
  const { pain: _, ...answers } = consultationAnswers({ skipped: ['pain'] })
  answerOf(await complete(await anOpenConsultation(app, desk, clientId, answers)))
  const readings = await app.database.asOwner(
    `select value, missing from reading where client_id = $1 and instrument_id = 'nprs'`,
    [clientId],
  )
  expect(readings).toEqual(Array.from({ length: 3 }, () => ({ value: null, missing: 'skipped' })))
})

test('REC-7 the body map, the consents, the screening and who else helps are kept', async () => {
  const { episodeId, screeningId, consultationId } = await aConsultation(app, desk, clientId)
  expect(await rows('body_map')).toMatchObject([
    { purpose: 'pain', episode_id: episodeId, map: consultationAnswers().bodyMap },
  ])
  const consents = await app.database.asOwner(
    `select kind, given, signed_name, valid_until::text from consent where client_id = $1 order by kind`,
    [clientId],
  )
  expect(consents).toEqual(
    ['mail', 'record', 'treatment'].map((kind) => ({
      kind,
      given: true,
      signed_name: 'Begoña Ruiz',
      valid_until: '2027-11-20',
    })),
  )
  expect(await rows('screening')).toMatchObject([
    { screening_id: screeningId, session_allowed: true, visit_id: null },
  ])
  const { previous } = answerOf(await app.get(desk, readScreeningState, { clientId }))
  expect(previous?.answers).toMatchObject({ 'age-years': '1981-03-14', 'pressure-preference': 3 })
  expect(await rows('care_team')).toMatchObject([
    { discipline: 'physical-therapy', who: 'Ines', ended_at: null },
  ])
  const audit = await app.database.asOwner(
    `select client_id, subject_ids from audit where action = 'complete-consultation' and client_id = $1`,
    [clientId],
  )
  expect(audit).toEqual([{ client_id: clientId, subject_ids: [consultationId, episodeId, screeningId] }])
})

test('REC-7 mail is sent once the client signed for it, and not after they refused', async () => {
  const mailAllowed = async () => answerOf(await app.get(desk, readClient, { clientId })).details.mailAllowed
  await aConsultation(app, desk, clientId)
  expect(await mailAllowed()).toBe(true)
  const consent = { treatment: true, record: true, mail: false, signedName: 'Bego', signedOn: '2026-11-20' }
  await aConsultation(app, desk, clientId, { consent })
  expect(await mailAllowed()).toBe(false)
})

test('REC-7 a danger sign in a consultation stops there as anywhere', async () => {
  const { answers } = given({ answers: { 'today-danger-signs': ['chest-pain-pressure'] } })
  await aConsultation(app, desk, clientId, { screening: answers })
  expect(await rows('screening')).toMatchObject([
    { action: 'refer-urgent', session_allowed: false, danger: true },
  ])
})

test('REC-7 parts that were neither answered nor skipped are named, and nothing is made', async () => {
  const open = await anOpenConsultation(app, desk, clientId, { pain: { now: 3 }, skipped: ['goals'] })
  const refusal = refusalOf(await complete(open))
  expect(refusal).toMatchObject({
    code: 'parts-missing',
    field: 'answers.problem',
    current: { missing: ['problem', 'bodyMap', 'screening', 'history', 'medicines', 'consent'] },
  })
  for (const table of ['episode', 'reading', 'screening', 'consent', 'body_map'])
    expect(await rows(table)).toEqual([])
})

test('REC-7 an open episode is brought up to the consultation; its measure stays where it was fixed', async () => {
  const episodeId = await anEpisode(app, desk, clientId, {
    conditionId: null,
    conditionSetBy: null,
    title: 'My back',
  })
  const before = await rows('episode')
  app.clock.advance(3_600_000)
  answerOf(await complete(await anOpenConsultation(app, desk, clientId), { episodeId }))
  const [episode] = await rows('episode')
  expect(episode).toMatchObject({
    version: 2,
    condition_id: 'low-back-pain-chronic',
    measure_since: before[0]?.['measure_since'],
    details: { title: 'Long-lasting low back pain', primaryMeasure: { goal: 3 } },
  })
})

test('REC-7 an episode of another client, or one that has ended, is refused and nothing is made', async () => {
  const open = await anOpenConsultation(app, desk, clientId)
  const other = await anEpisode(app, desk, await aClient(app, desk))
  expect(refusalOf(await complete(open, { episodeId: other }))).toMatchObject({
    code: 'not-found',
    field: 'episodeId',
  })
  const ended = await anEpisode(app, desk, clientId)
  answerOf(
    await app.send(desk, dischargeEpisode, { episodeId: ended, version: 1, reason: 'other', words: '' }),
  )
  expect(refusalOf(await complete(open, { episodeId: ended })).code).toBe('episode-discharged')
  expect(await rows('reading')).toEqual([])
})

test('REC-7 who fills in more in the meantime is seen first; a closed one is not closed again', async () => {
  const open = await anOpenConsultation(app, desk, clientId)
  const more = { ...open, answers: { allergies: 'Nuts' } }
  const { version } = answerOf(await app.send(desk, saveConsultation, more))
  expect(refusalOf(await complete(open))).toMatchObject({
    code: 'stale-version',
    current: { version, answers: { allergies: 'Nuts' } },
  })
  answerOf(await complete({ ...open, version }))
  expect(refusalOf(await complete({ ...open, version: version + 1 })).code).toBe('consultation-complete')
})

test('REC-7 a later list of who helps replaces the earlier: the known stay, those not named end, the empty list ends all', async () => {
  await aConsultation(app, desk, clientId)
  const otherCare = [
    { discipline: 'physical-therapy', who: 'ines', what: 'twice a week' },
    { discipline: 'acupuncture' },
  ]
  await aConsultation(app, desk, clientId, { otherCare })
  const standing = () =>
    app.database.asOwner(
      'select discipline, what from care_team where client_id = $1 and ended_at is null order by discipline',
      [clientId],
    )
  expect(await standing()).toEqual([
    { discipline: 'acupuncture', what: null },
    { discipline: 'physical-therapy', what: 'twice a week' },
  ])
  const { otherCare: shown } = answerOf(await app.get(desk, openChart, { clientId }))
  expect(shown).toEqual([
    { discipline: 'physical-therapy', who: 'Ines', what: 'twice a week' },
    { discipline: 'acupuncture' },
  ])
  await aConsultation(app, desk, clientId, { otherCare: [] })
  expect(await standing()).toEqual([])
  expect(await rows('care_team')).toHaveLength(2)
})

test('REC-7 another practice’s consultation is not found; the same command twice closes once', async () => {
  const open = await anOpenConsultation(app, desk, clientId)
  const body = { ...open, episodeId: newId(), screeningId: newId() }
  const elsewhere = await app.openPractice('Elsewhere')
  expect((await app.send(elsewhere, completeConsultation, body)).status).toBe(404)
  const id = newId()
  const first = await app.send(desk, completeConsultation, body, { id })
  expect(answerOf(first)).toMatchObject({ episodeId: body.episodeId, screeningId: body.screeningId })
  expect((await app.send(desk, completeConsultation, body, { id })).body).toEqual(first.body)
  expect(await rows('episode')).toHaveLength(1)
})
