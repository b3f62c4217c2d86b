import { changeEpisode, dischargeEpisode, reopenEpisode } from '@unknot/contract/episodes'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf, refusalOf } from '../../testing/factories/answer-of.ts'
import { aClient } from '../../testing/factories/client.ts'
import { anEpisode, episodeDetails } from '../../testing/factories/episode.ts'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'
import { clients } from '../clients/clients.routes.ts'
import { practices } from '../practices/practices.routes.ts'
import { episodes } from './episodes.routes.ts'

let app: TestApp
let desk: Desk
beforeAll(async () => {
  app = await testApp({ features: [practices, clients, episodes] })
  desk = await app.openPractice()
})
afterAll(() => app.close())

const opened = async () => anEpisode(app, desk, await aClient(app, desk))
const discharge = (episodeId: string, version: number) =>
  app.send(desk, dischargeEpisode, { episodeId, version, reason: 'goals-met', words: 'Walks every day.' })

test('an episode ends today where the practice is, with its reason', async () => {
  const episodeId = await opened()
  app.clock.set('2026-11-25T02:00:00Z')
  expect(answerOf(await discharge(episodeId, 1))).toEqual({ id: episodeId, version: 2 })
  const rows = await app.database.asOwner(
    'select discharged_on, discharge from episode where episode_id = $1',
    [episodeId],
  )
  expect(rows).toMatchObject([{ discharge: { reason: 'goals-met', words: 'Walks every day.' } }])
  const [{ day } = { day: '' }] = await app.database.asOwner<{ day: string }>(
    'select discharged_on::text as day from episode where episode_id = $1',
    [episodeId],
  )
  expect(day).toBe('2026-11-24')
})

test('it ends once', async () => {
  const episodeId = await opened()
  answerOf(await discharge(episodeId, 1))
  expect(refusalOf(await discharge(episodeId, 2)).code).toBe('episode-discharged')
})

test('a change in between is seen before it ends', async () => {
  const episodeId = await opened()
  const details = episodeDetails({ title: 'Changed' })
  answerOf(await app.send(desk, changeEpisode, { episodeId, version: 1, details }))
  expect(refusalOf(await discharge(episodeId, 1))).toMatchObject({
    code: 'stale-version',
    current: { details: { title: 'Changed' }, yours: { discharge: { reason: 'goals-met' } } },
  })
})

test('it is taken up again with a reason, as often as needed, and every end stays among the revisions', async () => {
  const episodeId = await opened()
  const reopen = (version: number) =>
    app.send(desk, reopenEpisode, { episodeId, version, reason: 'It came back' })
  expect(refusalOf(await reopen(1)).code).toBe('episode-open')
  answerOf(await discharge(episodeId, 1))
  expect(refusalOf(await reopen(1)).code).toBe('stale-version')
  expect(answerOf(await reopen(2))).toEqual({ id: episodeId, version: 3 })
  answerOf(await discharge(episodeId, 3))
  const kept = await app.database.asOwner(
    `select version, reason, body->>'dischargedOn' is not null as ended from revision where subject_id = $1 order by version`,
    [episodeId],
  )
  expect(kept).toEqual([
    { version: 1, reason: null, ended: false },
    { version: 2, reason: 'goals-met', ended: true },
    { version: 3, reason: 'It came back', ended: false },
    { version: 4, reason: 'goals-met', ended: true },
  ])
})

test('an episode that is not of this practice is not found; a reason is one of the list', async () => {
  const episodeId = await opened()
  const elsewhere = await app.openPractice('Elsewhere')
  const body = { episodeId, version: 1, reason: 'other', words: '' } as const
  expect((await app.send(elsewhere, dischargeEpisode, body)).status).toBe(404)
  expect((await app.send(elsewhere, reopenEpisode, { episodeId, version: 1, reason: 'x' })).status).toBe(404)
  expect((await discharge(newId(), 1)).status).toBe(404)
  const bored = await app.send(desk, dischargeEpisode, { ...body, reason: 'bored' } as never)
  expect(bored.body).toMatchObject({ refusal: { code: 'invalid-request', field: 'reason' } })
  const long = await app.send(desk, dischargeEpisode, { ...body, words: 'x'.repeat(20_001) })
  expect(long.body).toMatchObject({ refusal: { code: 'invalid-request', field: 'words' } })
})
