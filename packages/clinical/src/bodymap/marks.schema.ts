import * as z from 'zod'
import { isRegionId, type RegionId } from './regions.ts'

export const markQualities = ['ache', 'burning', 'sharp', 'tingling', 'numb', 'pulling', 'stiff'] as const

export const regionIdSchema = z
  .string()
  .max(80)
  .refine((text): text is RegionId => isRegionId(text), { error: 'not a region of the body map' })

/** One place that hurts: a region, how it feels, how strong, how deep, and where it spreads to. */
export const markSchema = z.strictObject({
  regionId: regionIdSchema,
  /** Every word that fits; empty = not given */
  qualities: z.array(z.enum(markQualities)).max(markQualities.length),
  /** 0 to 10 as the client says it; null = not given, which is not 0 */
  intensity: z.int().min(0).max(10).nullable(),
  depth: z.enum(['surface', 'deep']).nullable(),
  /** Regions that the pain runs on into */
  spreadsTo: z.array(regionIdSchema).max(40),
})

/** The marks of one map: each region at most once. */
export const marksSchema = z
  .array(markSchema)
  .max(400)
  .refine((marks) => new Set(marks.map((mark) => mark.regionId)).size === marks.length, {
    error: 'a region is marked twice',
  })
