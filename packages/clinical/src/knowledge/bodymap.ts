import type { infer as Infer } from 'zod'
import bodyRegions from '../../generated/body-regions.ts'
import bodySegments from '../../generated/body-segments.ts'
import type { bodyPlaceSchema, bodyRegionsFileSchema, bodySegmentsFileSchema } from './bodymap.schema.ts'

export type BodyPlace = Infer<typeof bodyPlaceSchema>
export type BodyRegionsFile = Infer<typeof bodyRegionsFileSchema>
export type BodySegmentsFile = Infer<typeof bodySegmentsFileSchema>

/** Places, areas and published areas of the body map (knowledge/bodymap/regions.json); its shape is tested. */
export const bodyRegionsFile = bodyRegions as BodyRegionsFile

/** The 74 CHOIR segments and the areas of the Widespread Pain Index (knowledge/bodymap/segments.json). */
export const bodySegmentsFile = bodySegments as BodySegmentsFile
