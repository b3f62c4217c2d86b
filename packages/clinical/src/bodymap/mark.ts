import type { infer as Infer } from 'zod'
import type { markQualities, markSchema } from './marks.schema.ts'
import type { RegionId } from './regions.ts'

/** One place that hurts. Null intensity or depth: not given. */
export type Mark = Infer<typeof markSchema>
export type MarkQuality = (typeof markQualities)[number]
export type MarkDepth = NonNullable<Mark['depth']>

/** A mark that says no more than where. */
export function bareMark(regionId: RegionId): Mark {
  return { regionId, qualities: [], intensity: null, depth: null, spreadsTo: [] }
}
