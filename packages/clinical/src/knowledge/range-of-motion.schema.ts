import * as z from 'zod'

const degrees = z.union([z.number(), z.tuple([z.number(), z.number()])])

const published = z.strictObject({
  device: z.string().optional(),
  value: degrees.optional(),
  range: degrees.optional(),
  what: z.string().optional(),
  sem: degrees.optional(),
  confidence: z.number().optional(),
  source: z.string(),
})

const motion = z.strictObject({
  id: z.string(),
  motion: z.string(),
  bilateral: z.boolean(),
  normal: z.number(),
  quotedRange: z.tuple([z.number(), z.number()]),
  unit: z.literal('deg'),
  sources: z.array(z.string()),
  mdc: z.strictObject({
    value: z.number().positive(),
    basis: z.string(),
    published: z.array(published).optional(),
    /** 95: an MDC95 that was published or worked out; policy: a cautious choice of ours. */
    confidence: z.union([z.literal(95), z.literal('policy'), z.literal('not stated')]),
  }),
  note: z.string().optional(),
})

export const jointSchema = z.strictObject({
  id: z.string(),
  joint: z.string(),
  norms: z.string().optional(),
  motions: z.array(motion).min(1),
})
