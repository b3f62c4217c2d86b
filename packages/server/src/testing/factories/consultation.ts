import type { ConsultationAnswers } from '@unknot/clinical/consultation/consultation-answers.schema'
import { completeConsultation, saveConsultation, startConsultation } from '@unknot/contract/consultations'
import { v7 as newId } from 'uuid'
import type { Desk, TestApp } from '../test-app.ts'
import { answerOf } from './answer-of.ts'
import { given } from './screening.ts'

/** A complete consultation of a well client with a long-lasting low back pain; each part may be replaced. */
export function consultationAnswers(overrides: ConsultationAnswers = {}): ConsultationAnswers {
  const { answers, history, medicines } = given()
  return {
    problem: { conditionId: 'low-back-pain-chronic', conditionSetBy: 'client', startedOn: '2025-02-01' },
    bodyMap: {
      figure: 'female',
      mapVersion: 1,
      marks: [
        {
          regionId: 'back.lower.outer.left',
          intensity: 6,
          qualities: ['ache'],
          depth: 'deep',
          spreadsTo: [],
        },
        { regionId: 'back.lower.outer.right', intensity: 4, qualities: [], depth: null, spreadsTo: [] },
      ],
    },
    pain: { now: 5, average: 6, worst: 8 },
    instruments: { 'phq-4': { 'gad7-1': 1, 'gad7-2': 0, 'phq9-1': 0, 'phq9-2': 0 } },
    screening: answers,
    ...(history ? { history } : {}),
    ...(medicines ? { medicines } : {}),
    goals: [{ id: newId(), activity: 'Walk the dog for 20 minutes', ability: 3, target: 8 }],
    otherCare: [{ discipline: 'physical-therapy', who: 'Ines', what: 'exercises', since: '2026-03-01' }],
    consent: { treatment: true, record: true, mail: true, signedName: 'Begoña Ruiz', signedOn: '2026-11-20' },
    ...overrides,
  }
}

export type Consulted = {
  readonly consultationId: string
  readonly version: number
  readonly episodeId: string
  readonly screeningId: string
}

/** Starts a consultation the ordinary way and saves these answers; it stays open. */
export async function anOpenConsultation(
  app: TestApp,
  desk: Desk,
  clientId: string,
  answers: ConsultationAnswers = consultationAnswers(),
): Promise<Omit<Consulted, 'episodeId' | 'screeningId'>> {
  const started = answerOf(await app.send(desk, startConsultation, { consultationId: newId(), clientId }))
  const body = { consultationId: started.id, version: started.version, answers }
  return {
    consultationId: started.id,
    version: answerOf(await app.send(desk, saveConsultation, body)).version,
  }
}

/** A consultation started, filled and closed: the client has an episode, a baseline and a screening. */
export async function aConsultation(
  app: TestApp,
  desk: Desk,
  clientId: string,
  overrides: ConsultationAnswers = {},
): Promise<Consulted> {
  const open = await anOpenConsultation(app, desk, clientId, consultationAnswers(overrides))
  const ids = { episodeId: newId(), screeningId: newId() }
  const done = answerOf(await app.send(desk, completeConsultation, { ...open, ...ids }))
  return { ...open, ...ids, version: done.version }
}
