import * as z from 'zod'
import { screenActions, screenUrgencies } from './safety-rules.schema.ts'

const words = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })
const named = { id: z.string(), name: z.string().min(1), nameEs: z.string().min(1) }

export const screenBands = ['refer', 'clearance', 'not-today', 'leave-area', 'limits', 'go-ahead'] as const

const actionSchema = z.strictObject({
  action: z.enum([...screenActions, 'go-ahead']),
  rank: z.int().min(1),
  band: z.enum(screenBands),
  headline: z.string().min(1),
  headlineEs: z.string().min(1),
  sessionAllowed: z.boolean(),
  urgencies: z.partialRecord(z.enum(screenUrgencies), z.string()).optional(),
  urgenciesEs: z.partialRecord(z.enum(screenUrgencies), z.string()).optional(),
  countsAsGoAhead: z.literal(true).optional(),
  note: z.string().optional(),
})

export const safetyMetaSchema = z.object({
  meta: z.object({
    actions: z.array(actionSchema),
    /** Of every Spanish text in this file */
    esStatus: z.enum(['unreviewed', 'reviewed']),
    evaluation: z.object({ historyReviewDays: z.object({ days: z.int().min(1), basis: z.string() }) }),
  }),
  pressureScale: z.object({
    name: z.string(),
    sourceIds: z.array(z.string()),
    levels: z.array(
      z.strictObject({
        level: z.int().min(1).max(5),
        name: z.string(),
        nameEs: z.string(),
        plain: z.string(),
        plainEs: z.string(),
      }),
    ),
    note: z.string(),
  }),
  regions: z.array(z.strictObject({ ...named, hasSides: z.boolean() })),
  regionGroups: z.object({
    arm: z.array(z.string()),
    leg: z.array(z.string()),
    'upper-quadrant': z.array(z.string()),
    'lower-quadrant': z.array(z.string()),
  }),
  specialRegions: z.array(z.strictObject(named)),
  techniques: z.array(z.strictObject(named)),
  vitals: z.array(z.strictObject({ ...named, unit: z.string(), min: z.number(), max: z.number() })),
  severityGrades: z.array(
    z.strictObject({
      grade: z.int(),
      name: z.string(),
      nameEs: z.string(),
      plain: z.string(),
      plainEs: z.string(),
      maps: z.string(),
    }),
  ),
  relatedness: z.array(z.strictObject({ id: z.string(), label: z.string(), es: z.string() })),
  pages: z.array(
    z.strictObject({
      id: z.string(),
      title: words,
      when: z.enum(['first-visit', 'every-visit']),
      by: z.enum(['client', 'therapist']),
    }),
  ),
})
