import * as z from 'zod'

export const directions = [
  'favours-massage',
  'no-difference',
  'mixed',
  'unclear',
  'not-listed',
  'uncontrolled-improvement',
] as const
export const certainties = ['moderate', 'low', 'very-low', 'not-stated'] as const
export const doseSupports = [
  'favourable-controlled',
  'no-difference',
  'uncontrolled',
  'mixed',
  'none',
] as const

const id = z.string().min(1)

export const findingSchema = z.strictObject({
  id,
  condition: id,
  technique: id,
  comparator: z.string(),
  outcome: z.string(),
  direction: z.enum(directions),
  certainty: z.enum(certainties),
  population: z.string(),
  n: z.int().nullable().optional(),
  effect: z
    .strictObject({
      measure: z.string(),
      value: z.number().nullable(),
      ci_low: z.number().nullable(),
      ci_high: z.number().nullable(),
      unit: z.string(),
      timepoint: z.string(),
      betterIs: z.string(),
    })
    .optional(),
  sourceId: id,
  note: z.string(),
})

/** A dose that somebody tested; `support` says whether it beat a comparison. */
export const testedDoseSchema = z.strictObject({
  condition: id,
  technique: id,
  minutesPerSession: z.number().nullable(),
  sessionsPerWeek: z.number().nullable(),
  weeks: z.number().nullable(),
  totalSessions: z.int().optional(),
  pressure: z.string().optional(),
  sourceId: id,
  note: z.string(),
  support: z.enum(doseSupports),
  supportWhy: z.string().optional(),
  followedBy: z.string().optional(),
  phases: z.array(z.strictObject({ sessionsPerWeek: z.number(), weeks: z.number() })).optional(),
})
