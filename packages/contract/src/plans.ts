import type { PlanInput, PlanResult } from '@unknot/clinical/planning/plan'
import * as z from 'zod'
import { filledLine, id, instant, made, pressure, text } from './values.ts'
import { command } from './wire/command.ts'
import { read } from './wire/read.ts'

/** One line of a plan as the therapist agreed it: technique × regions × pressure × minutes. */
export const planLine = z.strictObject({
  techniqueId: z.string().max(80),
  regionIds: z.array(z.string().max(80)).max(150),
  pressure,
  minutes: z.number().int().min(1).max(240),
  position: z.string().max(40).nullable(),
  /** True when the therapist changed or added this line. */
  changed: z.boolean(),
  note: text,
})

export const planBody = z.strictObject({
  lines: z.array(planLine).max(40),
  sessionMinutes: z.number().int().min(5).max(240),
  perWeek: z.number().positive().max(14).nullable(),
  visits: z.number().int().min(1).max(100).nullable(),
  reviewAfterVisits: z.number().int().min(1).max(30),
  aftercareIds: z.array(z.string().max(80)).max(4),
  cocareIds: z.array(z.string().max(80)).max(20),
  wordsForClient: text,
})
export type PlanBody = z.infer<typeof planBody>

/** Keeps a new version of the episode's plan: what the planner proposed, what was agreed, and why it changed. */
export const keepPlan = command({
  name: 'keep-plan',
  version: 1,
  permission: 'record:write',
  body: z.strictObject({
    planVersionId: id,
    episodeId: id,
    /** Number of the version this one follows; 0 for the first. */
    follows: z.number().int().min(0),
    body: planBody,
    proposed: made<PlanResult>().nullable(),
    reason: filledLine,
  }),
  answer: z.strictObject({ id, number: z.number().int() }),
  refusals: [
    'not-found',
    'stale-version',
    'episode-discharged',
    'against-limits',
    'unknown-technique',
    'unknown-region',
  ],
})

/** What the planner proposes for this episode now, with the input it was made from. Nothing is stored. */
export const proposePlan = read({
  path: '/api/episodes/:episodeId/proposal',
  permission: 'record:read',
  params: z.strictObject({ episodeId: id }),
  query: z.strictObject({ minutes: z.coerce.number().int().min(10).max(240).optional() }),
  answer: z.strictObject({ input: made<PlanInput>(), proposal: made<PlanResult>() }),
  audit: 'plan.propose',
})

export const planVersion = z.strictObject({
  planVersionId: id,
  number: z.number().int(),
  body: planBody,
  proposed: made<PlanResult>().nullable(),
  reason: z.string(),
  byName: z.string(),
  at: instant,
  knowledgeVersion: z.string(),
})
export type PlanVersion = z.infer<typeof planVersion>

export const readPlan = read({
  path: '/api/episodes/:episodeId/plan',
  permission: 'record:read',
  params: z.strictObject({ episodeId: id }),
  answer: z.strictObject({ clientId: id, versions: z.array(planVersion) }),
  audit: 'plan.read',
})
