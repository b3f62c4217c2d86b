import * as z from 'zod'
import { consultationAnswers } from '@unknot/clinical/consultation/consultation-answers.schema'
import { id, instant, saved, version } from './values.ts'
import { command } from './wire/command.ts'
import { read } from './wire/read.ts'

export const startConsultation = command({
  name: 'start-consultation',
  version: 1,
  permission: 'record:write',
  body: z.strictObject({ consultationId: id, clientId: id }),
  answer: saved,
  refusals: ['not-found', 'consultation-open'],
})

/** Saves parts as they are filled: each part named in `answers` replaces that part; the others stay. */
export const saveConsultation = command({
  name: 'save-consultation',
  version: 1,
  permission: 'record:write',
  body: z.strictObject({ consultationId: id, version, answers: consultationAnswers }),
  answer: saved,
  refusals: ['not-found', 'stale-version', 'consultation-complete'],
})

/** Closes the consultation, opens (or updates) its episode and stores the baseline readings and the screening. */
export const completeConsultation = command({
  name: 'complete-consultation',
  version: 1,
  permission: 'record:write',
  body: z.strictObject({ consultationId: id, version, episodeId: id, screeningId: id }),
  answer: z.strictObject({ id, version, episodeId: id, screeningId: id }),
  refusals: ['not-found', 'stale-version', 'consultation-complete', 'parts-missing'],
})

export const readConsultation = read({
  path: '/api/consultations/:consultationId',
  permission: 'record:read',
  params: z.strictObject({ consultationId: id }),
  answer: z.strictObject({
    consultationId: id,
    clientId: id,
    episodeId: id.nullable(),
    version,
    status: z.enum(['open', 'complete']),
    answers: consultationAnswers,
    startedAt: instant,
    savedAt: instant,
    completedAt: instant.nullable(),
  }),
  audit: 'consultation.read',
})
