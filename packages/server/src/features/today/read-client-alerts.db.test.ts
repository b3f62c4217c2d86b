import { sendLink, submitNextDay } from '@unknot/contract/client-tasks'
import { closeAlert, readClientAlerts, readToday } from '@unknot/contract/today'
import { endVisit } from '@unknot/contract/visits'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf, refusalOf } from '../../testing/factories/answer-of.ts'
import { startedVisit } from '../../testing/factories/visit.ts'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
let desk: Desk
beforeAll(async () => {
  app = await testApp()
  desk = await app.openPractice()
})
afterAll(() => app.close())

test('an urgent answer the morning after stands with its words until somebody has seen to it', async () => {
  const { visitId, clientId } = await startedVisit(app, desk)
  const endedAt = app.clock.now().toISOString()
  answerOf(await app.send(desk, endVisit, { visitId, version: 2, endedAt, stoppedEarly: false, reason: '' }))
  const linkId = newId()
  const about = { linkId, clientId, kind: 'next-day', subjectId: visitId, by: 'shown' } as const
  const phone = await app.openLink(answerOf(await app.send(desk, sendLink, about)).url)
  const ratings = { 'own-adverse': { 'today-danger-signs': ['chest-pain-pressure'] } }
  const sent = await app.send(phone, submitNextDay, { ratings, words: '', aftercare: [] })
  expect(answerOf(sent)).toEqual({ urgent: 'emergency' })

  const { alerts } = answerOf(await app.get(desk, readClientAlerts, { clientId }))
  expect(alerts).toMatchObject([
    { kind: 'urgent-answer', answers: { 'today-danger-signs': ['chest-pain-pressure'] } },
  ])
  const today = answerOf(await app.get(desk, readToday))
  expect(today.alerts).toMatchObject([{ clientId, kind: 'urgent-answer', clientPhone: '600 12 34 56' }])

  answerOf(await app.send(desk, closeAlert, { alertId: alerts[0]?.alertId ?? '' }))
  expect(answerOf(await app.get(desk, readClientAlerts, { clientId })).alerts).toEqual([])
  const again = await app.send(desk, closeAlert, { alertId: alerts[0]?.alertId ?? '' })
  expect(refusalOf(again).code).toBe('not-found')
})

test('another practice sees none of it', async () => {
  const { clientId } = await startedVisit(app, desk)
  const elsewhere = await app.openPractice('Elsewhere')
  expect(refusalOf(await app.get(elsewhere, readClientAlerts, { clientId })).code).toBe('not-found')
})
