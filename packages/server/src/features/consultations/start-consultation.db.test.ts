import { readConsultation, startConsultation } from '@unknot/contract/consultations'
import { mergeClients } from '@unknot/contract/clients'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf } from '../../testing/factories/answer-of.ts'
import { aClient } from '../../testing/factories/client.ts'
import { aConsultation } from '../../testing/factories/consultation.ts'
import { aMember } from '../../testing/factories/member.ts'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'
import { clients } from '../clients/clients.routes.ts'
import { practices } from '../practices/practices.routes.ts'
import { consultations } from './consultations.routes.ts'

let app: TestApp
let desk: Desk
beforeAll(async () => {
  app = await testApp({ features: [practices, clients, consultations] })
  desk = await app.openPractice()
})
afterAll(() => app.close())

const start = (clientId: string, consultationId = newId()) =>
  app.send(desk, startConsultation, { consultationId, clientId })

test('REC-6 a consultation starts empty, and is named in the audit trail', async () => {
  const [clientId, consultationId] = [await aClient(app, desk), newId()]
  expect(answerOf(await start(clientId, consultationId))).toEqual({ id: consultationId, version: 1 })
  expect(answerOf(await app.get(desk, readConsultation, { consultationId }))).toEqual({
    consultationId,
    clientId,
    episodeId: null,
    version: 1,
    status: 'open',
    answers: {},
    startedAt: '2026-11-20T08:30:00.000Z',
    savedAt: '2026-11-20T08:30:00.000Z',
    completedAt: null,
  })
  const audit = await app.database.asOwner(
    `select action from audit where $1 = any(subject_ids) order by audit_id`,
    [consultationId],
  )
  expect(audit).toEqual([{ action: 'start-consultation' }, { action: 'consultation.read' }])
})

test('REC-6 who starts a second one is given the open one, at once too, and after a merge', async () => {
  const [clientId, first] = [await aClient(app, desk), newId()]
  const sent = await Promise.all([start(clientId, first), start(clientId), start(clientId)])
  const ids = new Set(sent.map((one) => answerOf(one).id))
  expect(ids.size).toBe(1)
  const kept = await aClient(app, desk)
  const merge = { mergeId: newId(), keptClientId: kept, mergedClientId: clientId, reason: 'twice' }
  answerOf(await app.send(desk, mergeClients, merge))
  expect(ids).toContain(answerOf(await start(kept)).id)
})

test('REC-6 after one is closed another starts', async () => {
  const clientId = await aClient(app, desk)
  const { consultationId } = await aConsultation(app, desk, clientId)
  expect(answerOf(await start(clientId)).id).not.toBe(consultationId)
})

test('REC-6 another practice’s client is not found, nor is its consultation', async () => {
  const clientId = await aClient(app, desk)
  const { id: consultationId } = answerOf(await start(clientId))
  const elsewhere = await app.openPractice('Elsewhere')
  expect((await app.send(elsewhere, startConsultation, { consultationId: newId(), clientId })).status).toBe(
    404,
  )
  expect((await app.get(elsewhere, readConsultation, { consultationId })).status).toBe(404)
  expect((await start(newId())).status).toBe(404)
})

test('REC-6 the front desk neither starts nor reads one', async () => {
  const clientId = await aClient(app, desk)
  const { id: consultationId } = answerOf(await start(clientId))
  const front = await aMember(app, desk, 'front-desk')
  expect((await app.send(front, startConsultation, { consultationId: newId(), clientId })).status).toBe(403)
  expect((await app.get(front, readConsultation, { consultationId })).status).toBe(403)
})
