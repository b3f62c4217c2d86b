import { changeEpisode, dischargeEpisode, type EpisodeDetails } from '@unknot/contract/episodes'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answerOf, refusalOf } from '../../testing/factories/answer-of.ts'
import { aClient } from '../../testing/factories/client.ts'
import { anEpisode, episodeDetails } from '../../testing/factories/episode.ts'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'
import { clients } from '../clients/clients.routes.ts'
import { practices } from '../practices/practices.routes.ts'
import { episodes } from './episodes.routes.ts'

let app: TestApp
let desk: Desk
let episodeId: string
beforeAll(async () => {
  app = await testApp({ features: [practices, clients, episodes] })
  desk = await app.openPractice()
})
beforeEach(async () => {
  app.clock.set('2026-11-20T08:30:00Z')
  episodeId = await anEpisode(app, desk, await aClient(app, desk))
})
afterAll(() => app.close())

const details = episodeDetails()
const change = (version: number, overrides: Partial<EpisodeDetails>, reason?: string) =>
  app.send(desk, changeEpisode, {
    episodeId,
    version,
    details: { ...details, ...overrides },
    ...(reason === undefined ? {} : { reason }),
  })
const measureSince = async () => {
  const [row] = await app.database.asOwner<{ measure_since: Date | null }>(
    'select measure_since from episode where episode_id = $1',
    [episodeId],
  )
  return row?.measure_since?.toISOString() ?? null
}

test('REC-5 goals and title change without a reason; the measure stands since it was fixed', async () => {
  app.clock.advance(3_600_000)
  expect(answerOf(await change(1, { title: 'Low back', goals: [] }))).toEqual({ id: episodeId, version: 2 })
  expect(await measureSince()).toBe('2026-11-20T08:30:00.000Z')
})

test('REC-5 another yardstick needs a reason, is kept with it, and counts from now', async () => {
  const rmdq = { instrumentId: 'rmdq', itemId: null, regionIds: [], goal: null }
  expect(refusalOf(await change(1, { primaryMeasure: rmdq }))).toMatchObject({
    code: 'reason-needed',
    field: 'reason',
  })
  expect(refusalOf(await change(1, { primaryMeasure: rmdq }, '  ')).code).toBe('reason-needed')
  app.clock.advance(3_600_000)
  answerOf(await change(1, { primaryMeasure: rmdq }, 'Function matters more to her'))
  expect(await measureSince()).toBe('2026-11-20T09:30:00.000Z')
  const kept = await app.database.asOwner(
    `select version, reason, body->'details'->'primaryMeasure'->>'instrumentId' as measure from revision where subject_id = $1 order by version`,
    [episodeId],
  )
  expect(kept).toEqual([
    { version: 1, reason: null, measure: 'nprs' },
    { version: 2, reason: 'Function matters more to her', measure: 'rmdq' },
  ])
})

test('REC-5 another place is another yardstick; the same places in another order, or another goal, are not', async () => {
  const measure = details.primaryMeasure
  if (measure === null) throw new Error('The factory’s episode has a measure.')
  const reversed = { ...measure, regionIds: measure.regionIds.toReversed(), goal: 2 }
  answerOf(await change(1, { primaryMeasure: reversed }))
  const moved = { ...measure, regionIds: measure.regionIds.slice(0, 1) }
  expect(refusalOf(await change(2, { primaryMeasure: moved })).code).toBe('reason-needed')
  expect(refusalOf(await change(2, { primaryMeasure: null })).code).toBe('reason-needed')
})

test('REC-5 a measure taken off and fixed again needs no reason the second time', async () => {
  answerOf(await change(1, { primaryMeasure: null }, 'Not agreed after all'))
  expect(await measureSince()).toBeNull()
  answerOf(await change(2, {}))
  expect(await measureSince()).toBe('2026-11-20T08:30:00.000Z')
})

test('REC-5 two people change one episode: the second is refused with all sides', async () => {
  answerOf(await change(1, { title: 'Theirs' }))
  const refusal = refusalOf(await change(1, { title: 'Mine' }))
  expect(refusal).toMatchObject({
    code: 'stale-version',
    current: {
      version: 2,
      by: 'Ana Therapist',
      details: { title: 'Theirs' },
      yours: { details: { title: 'Mine' } },
      base: { details: { title: 'Long-lasting low back pain' } },
    },
  })
})

test('REC-5 an episode that has ended is not changed, whatever the version', async () => {
  answerOf(await app.send(desk, dischargeEpisode, { episodeId, version: 1, reason: 'goals-met', words: '' }))
  expect(refusalOf(await change(1, { title: 'x' })).code).toBe('episode-discharged')
  expect(refusalOf(await change(2, { title: 'x' })).code).toBe('episode-discharged')
})

test('REC-5 an unknown condition, a first day to come, another practice’s episode', async () => {
  expect(refusalOf(await change(1, { conditionId: 'x' })).code).toBe('unknown-condition')
  expect(refusalOf(await change(1, { startedOn: '2027-01-01' })).code).toBe('date-in-future')
  const elsewhere = await app.openPractice('Elsewhere')
  expect((await app.send(elsewhere, changeEpisode, { episodeId, version: 1, details })).status).toBe(404)
  expect((await app.send(desk, changeEpisode, { episodeId: newId(), version: 1, details })).status).toBe(404)
})
