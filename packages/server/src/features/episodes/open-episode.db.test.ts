import { openEpisode } from '@unknot/contract/episodes'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf, refusalOf } from '../../testing/factories/answer-of.ts'
import { aClient } from '../../testing/factories/client.ts'
import { episodeDetails } from '../../testing/factories/episode.ts'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'
import { clients } from '../clients/clients.routes.ts'
import { practices } from '../practices/practices.routes.ts'
import { episodes } from './episodes.routes.ts'

let app: TestApp
let desk: Desk
let clientId: string
beforeAll(async () => {
  app = await testApp({ features: [practices, clients, episodes] })
  desk = await app.openPractice()
  clientId = await aClient(app, desk)
})
afterAll(() => app.close())

const open = (details: unknown = episodeDetails(), more: { clientId?: string; episodeId?: string } = {}) =>
  app.send(desk, openEpisode, { episodeId: newId(), clientId, details, ...more } as never)

test('an episode opens today where the practice is, with its measure fixed from now', async () => {
  const episodeId = newId()
  const details = episodeDetails()
  expect(answerOf(await open(details, { episodeId }))).toEqual({ id: episodeId, version: 1 })
  const rows = await app.database.asOwner('select * from episode where episode_id = $1', [episodeId])
  expect(rows).toMatchObject([
    {
      client_id: clientId,
      details,
      condition_id: 'low-back-pain-chronic',
      measure_since: app.clock.now(),
      discharged_on: null,
      version: 1,
    },
  ])
  const kept = await app.database.asOwner(
    'select kind, client_id, version from revision where subject_id = $1',
    [episodeId],
  )
  expect(kept).toEqual([{ kind: 'episode', client_id: clientId, version: 1 }])
  const audit = await app.database.asOwner('select client_id from audit where $1 = any(subject_ids)', [
    episodeId,
  ])
  expect(audit).toEqual([{ client_id: clientId }])
})

test('an episode without a condition or a measure is one all the same', async () => {
  const details = episodeDetails({ conditionId: null, conditionSetBy: null, primaryMeasure: null, goals: [] })
  const episodeId = answerOf(await open(details)).id
  const [row] = await app.database.asOwner('select measure_since from episode where episode_id = $1', [
    episodeId,
  ])
  expect(row).toEqual({ measure_since: null })
})

const nprs = { instrumentId: 'nprs', itemId: null, regionIds: [], goal: null }
test.each([
  ['unknown-condition', 'details.conditionId', { conditionId: 'sad-knee' }],
  ['unknown-instrument', 'details.primaryMeasure', { primaryMeasure: { ...nprs, instrumentId: 'guess' } }],
  ['unknown-instrument', 'details.primaryMeasure', { primaryMeasure: { ...nprs, itemId: 'nprs-soon' } }],
  ['date-in-future', 'details.startedOn', { startedOn: '2026-11-21' }],
  ['invalid-request', 'details.startedOn', { startedOn: '2026-11-31' }],
  [
    'invalid-request',
    'details.primaryMeasure.regionIds.0',
    { primaryMeasure: { ...nprs, regionIds: ['tail'] } },
  ],
  ['invalid-request', 'details.goals', { goals: Array.from({ length: 4 }, () => episodeDetails().goals[0]) }],
  ['invalid-request', 'details.title', { title: 'x'.repeat(201) }],
  ['invalid-request', 'details.mood', { mood: 'low' }],
])('%s at %s', async (code, field, overrides) => {
  expect(refusalOf(await open({ ...episodeDetails(), ...overrides }))).toMatchObject({ code, field })
})

test('a range of motion can be the measure, when there is such a motion', async () => {
  const measure = { instrumentId: 'range-of-motion', regionIds: [], goal: null }
  expect((await open(episodeDetails({ primaryMeasure: { ...measure, itemId: 'neck-wiggle' } }))).status).toBe(
    409,
  )
  const motion = await import('@unknot/clinical/knowledge/range-of-motion')
  const itemId = motion.joints[0]?.motions[0]?.id ?? ''
  expect((await open(episodeDetails({ primaryMeasure: { ...measure, itemId } }))).status).toBe(200)
})

test('a client who is not here, or is another practice’s, is not found', async () => {
  expect(await open(episodeDetails(), { clientId: newId() })).toMatchObject({
    status: 404,
    body: { refusal: { field: 'clientId' } },
  })
  const elsewhere = await app.openPractice('Elsewhere')
  const sent = await app.send(elsewhere, openEpisode, {
    episodeId: newId(),
    clientId,
    details: episodeDetails(),
  })
  expect(sent.status).toBe(404)
})

test('the same command twice opens one episode', async () => {
  const [id, episodeId] = [newId(), newId()]
  const body = { episodeId, clientId, details: episodeDetails() }
  const first = await app.send(desk, openEpisode, body, { id })
  expect((await app.send(desk, openEpisode, body, { id })).body).toEqual(first.body)
  expect(refusalOf(await app.send(desk, openEpisode, body)).code).toBe('already-exists')
})
