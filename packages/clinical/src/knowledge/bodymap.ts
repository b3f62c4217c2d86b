import type { infer as Infer } from 'zod'
import bodyRegions from '../../generated/body-regions.ts'
import bodySegments from '../../generated/body-segments.ts'
import bodySurface from '../../generated/body-surface.ts'
import markWordsData from '../../generated/mark-words.ts'
import type {
  bodyPlaceSchema,
  bodyRegionsFileSchema,
  bodySegmentsFileSchema,
  bodySurfaceFileSchema,
  markWordsSchema,
} from './bodymap.schema.ts'

export type BodyPlace = Infer<typeof bodyPlaceSchema>

/** Places, areas and published areas of the body map (knowledge/bodymap/regions.json); its shape is tested. */
export const bodyRegionsFile = bodyRegions as Infer<typeof bodyRegionsFileSchema>

/** The 74 CHOIR segments and the areas of the Widespread Pain Index (knowledge/bodymap/segments.json). */
export const bodySegmentsFile = bodySegments as Infer<typeof bodySegmentsFileSchema>

/** Share of the skin that one side of each place covers (knowledge/bodymap/surface.json). */
export const bodySurfaceFile = bodySurface as Infer<typeof bodySurfaceFileSchema>

/** What sides, qualities and depths are called, and the sentences about a mark (knowledge/bodymap/mark-words.json). */
export const markWords = markWordsData as Infer<typeof markWordsSchema>
