import { recordReadings } from '@unknot/contract/readings'
import { readToday } from '@unknot/contract/today'
import { planVisit } from '@unknot/contract/visits'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf } from '../../testing/factories/answer-of.ts'
import { aClient } from '../../testing/factories/client.ts'
import { anEpisode } from '../../testing/factories/episode.ts'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
let desk: Desk
beforeAll(async () => {
  app = await testApp({ start: '2026-11-20T08:30:00Z' })
  desk = await app.openPractice()
})
afterAll(() => app.close())

const places = ['back.lower.outer.left', 'back.lower.outer.right']
const averagePain = (value: number, at: string) => ({
  readingId: newId(),
  instrumentId: 'nprs',
  itemId: 'nprs-average',
  answers: { 'nprs-average': value },
  missing: null,
  regionIds: places,
  phase: 'baseline' as const,
  at,
  rater: null,
  device: null,
})

test('a session planned before there was an episode shows the one opened since, with its verdict now', async () => {
  const clientId = await aClient(app, desk)
  const visitId = newId()
  answerOf(
    await app.send(desk, planVisit, {
      visitId,
      clientId,
      episodeId: null,
      memberId: desk.memberId,
      plannedFor: '2026-11-20T15:00:00.000Z',
      minutes: 60,
    }),
  )
  const before = answerOf(await app.get(desk, readToday))
  expect(before.visits).toMatchObject([{ visitId, episodeId: null, verdict: null, visitNumber: 1 }])
  const episodeId = await anEpisode(app, desk, clientId)
  const readings = [averagePain(7, '2026-11-18T08:00:00Z'), averagePain(6, '2026-11-19T08:00:00Z')]
  answerOf(await app.send(desk, recordReadings, { clientId, episodeId, visitId: null, readings }))
  const { visits } = answerOf(await app.get(desk, readToday))
  expect(visits).toMatchObject([
    {
      visitId,
      episodeId,
      title: 'Long-lasting low back pain',
      verdict: { word: 'cannot-say' },
      change: { before: 7, latest: 6, latestAt: '2026-11-19T08:00:00.000Z' },
      checkIn: 'not-sent',
    },
  ])
})

test('the front desk sees who, when and with whom, and nothing of the record', async () => {
  const front = await app.joinPractice(desk, 'front-desk')
  const { visits, alerts } = answerOf(await app.get(front, readToday))
  expect(alerts).toEqual([])
  expect(visits).toMatchObject([
    { episodeId: null, conditionId: null, title: null, screening: null, change: null, verdict: null },
  ])
})

test('a day is a day of the practice', async () => {
  const { visits } = answerOf(await app.get(desk, readToday, {}, { day: '2026-11-21' }))
  expect(visits).toEqual([])
})
