import { readFhir } from '@unknot/contract/exchange'
import { recordReadings } from '@unknot/contract/readings'
import { recordSegment } from '@unknot/contract/visits'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf, refusalOf } from '../../testing/factories/answer-of.ts'
import { segmentOf, startedVisit } from '../../testing/factories/visit.ts'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
let desk: Desk
beforeAll(async () => {
  app = await testApp()
  desk = await app.openPractice()
})
afterAll(() => app.close())

test('a record leaves as a bundle: what was done, where, how strong, and a skipped answer as declined', async () => {
  const { clientId, episodeId, visitId } = await startedVisit(app, desk)
  answerOf(
    await app.send(desk, recordSegment, { segmentId: newId(), visitId, version: 0, segment: segmentOf() }),
  )
  const reading = {
    readingId: newId(),
    instrumentId: 'nprs',
    itemId: 'nprs-now',
    answers: { 'nprs-now': null },
    missing: 'skipped',
    regionIds: [],
    phase: 'check-in',
    at: app.clock.now().toISOString(),
    rater: null,
    device: null,
  } as const
  const readings = [{ ...reading, regionIds: [] }]
  answerOf(await app.send(desk, recordReadings, { clientId, episodeId, visitId, readings }))
  const bundle = JSON.stringify(answerOf(await app.get(desk, readFhir, { clientId })))
  expect(bundle).toContain('"resourceType":"Bundle"')
  expect(bundle).toContain('20 minutes, pressure 3 of 5 (Walton scale)')
  expect(bundle).toContain('back.lower.outer.left')
  expect(bundle).toContain('asked-declined')
  expect(bundle).not.toContain('"valueInteger":0')
})

test('another practice gets nothing', async () => {
  const { clientId } = await startedVisit(app, desk)
  const stranger = await app.openPractice('Elsewhere')
  expect(refusalOf(await app.get(stranger, readFhir, { clientId })).code).toBe('not-found')
})
