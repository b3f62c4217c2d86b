import { regionIdSchema } from '@unknot/clinical/bodymap/marks.schema'
import * as z from 'zod'
import { day, filledLine, id, line, rating, saved, text, version } from './values.ts'
import { command } from './wire/command.ts'

export const episodeGoal = z.strictObject({
  id,
  activity: filledLine,
  target: rating.nullable(),
  by: day.nullable(),
})

/**
 * What the verdict is about, fixed in advance (`outcomes` §3.1): one instrument, one place, one direction. Range of
 * motion is the instrument `range-of-motion` with the motion as its item.
 */
export const primaryMeasure = z.strictObject({
  instrumentId: z.string().max(60),
  itemId: z.string().max(60).nullable(),
  regionIds: z.array(regionIdSchema).max(60),
  goal: z.number().nullable(),
})

export const episodeDetails = z.strictObject({
  conditionId: z.string().max(80).nullable(),
  conditionSetBy: z.enum(['client', 'referrer', 'payer', 'therapist-working-label']).nullable(),
  title: filledLine,
  chronicity: z.enum(['acute', 'subacute', 'chronic', 'unknown']),
  startedOn: day.nullable(),
  goals: z.array(episodeGoal).max(3),
  primaryMeasure: primaryMeasure.nullable(),
})
export type EpisodeDetails = z.infer<typeof episodeDetails>

export const openEpisode = command({
  name: 'open-episode',
  version: 1,
  permission: 'record:write',
  body: z.strictObject({ episodeId: id, clientId: id, details: episodeDetails }),
  answer: saved,
  refusals: ['not-found', 'unknown-condition', 'unknown-instrument', 'date-in-future'],
})

/**
 * Replaces the details. Another primary measure (instrument, item or place; its goal may move) needs a reason: no
 * verdict compares ratings across that change.
 */
export const changeEpisode = command({
  name: 'change-episode',
  version: 1,
  permission: 'record:write',
  body: z.strictObject({ episodeId: id, version, details: episodeDetails, reason: line.optional() }),
  answer: saved,
  refusals: [
    'not-found',
    'stale-version',
    'unknown-condition',
    'unknown-instrument',
    'episode-discharged',
    'date-in-future',
    'reason-needed',
  ],
})

export const dischargeEpisode = command({
  name: 'discharge-episode',
  version: 1,
  permission: 'record:write',
  body: z.strictObject({
    episodeId: id,
    version,
    reason: z.enum(['goals-met', 'client-choice', 'no-clear-change', 'referred', 'moved-away', 'other']),
    words: text,
  }),
  answer: saved,
  refusals: ['not-found', 'stale-version', 'episode-discharged'],
})

export const reopenEpisode = command({
  name: 'reopen-episode',
  version: 1,
  permission: 'record:write',
  body: z.strictObject({ episodeId: id, version, reason: filledLine }),
  answer: saved,
  refusals: ['not-found', 'stale-version', 'episode-open'],
})
