import { openChart } from '@unknot/contract/chart'
import { recordReadings } from '@unknot/contract/readings'
import { addAddendum, endVisit, recordSegment, saveNote, signNote } from '@unknot/contract/visits'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf } from '../../testing/factories/answer-of.ts'
import { aClient } from '../../testing/factories/client.ts'
import { aPlannedClient } from '../../testing/factories/plan.ts'
import { segmentOf, startedVisit } from '../../testing/factories/visit.ts'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
let desk: Desk
beforeAll(async () => {
  app = await testApp()
  desk = await app.openPractice('O’Hara "Hands" \\ Sons')
})
afterAll(() => app.close())

const chartOf = async (clientId: string) => answerOf(await app.get(desk, openChart, { clientId }))

const awkward = 'She said "ouch"\n\tat C:\\temp, \u2028 señor 🙂'

test('what the database wrote is exactly what the declaration allows, awkward words included', async () => {
  const client = await aPlannedClient(app, desk)
  const visit = await startedVisit(app, desk, client)
  const { visitId } = visit
  answerOf(
    await app.send(desk, recordSegment, {
      segmentId: newId(),
      visitId,
      version: 0,
      segment: segmentOf({ note: awkward }),
    }),
  )
  const at = app.clock.now().toISOString()
  answerOf(
    await app.send(desk, endVisit, { visitId, version: 2, endedAt: at, stoppedEarly: false, reason: '' }),
  )
  const noteId = newId()
  const sections = { subjective: awkward, objective: '', assessment: '', plan: '' }
  answerOf(await app.send(desk, saveNote, { noteId, visitId, version: 0, sections }))
  answerOf(await app.send(desk, signNote, { noteId, version: 1, signedName: 'A "B" \\ C' }))
  answerOf(
    await app.send(desk, addAddendum, { addendumId: newId(), noteId, kind: 'addendum', words: 'Also this.' }),
  )
  const chart = await chartOf(client.clientId)
  expect(openChart.answer.parse(chart)).toEqual(chart)
  expect(chart.visits[0]).toMatchObject({
    startedAt: at,
    segments: [{ note: awkward }],
    note: { status: 'signed', signedByName: 'A "B" \\ C', addenda: 1, signedAt: at },
  })
  expect(chart.episodes[0]?.plan?.number).toBe(1)
  expect(chart.readings.length).toBeGreaterThan(0)
})

test('a client of whom nothing is known yet has empty lists', async () => {
  const chart = await chartOf(await aClient(app, desk))
  expect(openChart.answer.parse(chart)).toEqual(chart)
  expect(chart).toMatchObject({
    archived: false,
    openConsultationId: null,
    episodes: [],
    visits: [],
    readings: [],
    bodyMaps: [],
    aftercare: [],
    afterEffects: [],
    links: [],
    otherCare: [],
  })
})

test('a note signed on the wrong client is void', async () => {
  const { visitId, clientId } = await startedVisit(app, desk)
  const endedAt = app.clock.now().toISOString()
  answerOf(await app.send(desk, endVisit, { visitId, version: 2, endedAt, stoppedEarly: true, reason: '' }))
  const noteId = newId()
  const sections = { subjective: 'x', objective: '', assessment: '', plan: '' }
  answerOf(await app.send(desk, saveNote, { noteId, visitId, version: 0, sections }))
  answerOf(await app.send(desk, signNote, { noteId, version: 1, signedName: 'Ana' }))
  const voided = { addendumId: newId(), noteId, kind: 'void-wrong-client', words: 'Wrong client.' } as const
  answerOf(await app.send(desk, addAddendum, voided))
  const [visit] = (await chartOf(clientId)).visits
  expect(visit?.note).toMatchObject({ status: 'void', addenda: 1 })
})

test('a rating that was skipped stays missing, with its reason', async () => {
  const { clientId, episodeId } = await aPlannedClient(app, desk)
  const readingId = newId()
  const reading = {
    readingId,
    instrumentId: 'nprs',
    itemId: 'nprs-average',
    answers: { 'nprs-average': null },
    missing: 'skipped',
    regionIds: ['back.lower.outer.left'],
    phase: 'check-in',
    at: app.clock.now().toISOString(),
    rater: null,
    device: null,
  } as const
  const body = {
    clientId,
    episodeId,
    visitId: null,
    readings: [{ ...reading, regionIds: [...reading.regionIds] }],
  }
  answerOf(await app.send(desk, recordReadings, body))
  const kept = (await chartOf(clientId)).readings.find((one) => one.readingId === readingId)
  expect(kept).toMatchObject({
    value: null,
    missing: 'skipped',
    scored: null,
    regionIds: ['back.lower.outer.left'],
    hoursSinceVisit: null,
  })
})
