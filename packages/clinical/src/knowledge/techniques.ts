import type { infer as Infer } from 'zod'
import strokesData from '../../generated/strokes.ts'
import metaData from '../../generated/techniques-meta.ts'
import data from '../../generated/techniques.ts'
import type {
  positionIds,
  strokeSchema,
  techniqueRoles,
  techniqueSchema,
  techniquesMetaSchema,
} from './techniques.schema.ts'

export type Technique = Infer<typeof techniqueSchema>
export type Stroke = Infer<typeof strokeSchema>
export type TechniquesMeta = Infer<typeof techniquesMetaSchema>
export type RegionGroup = TechniquesMeta['regionGroups'][number]
export type Position = TechniquesMeta['positions'][number]
export type PositionId = (typeof positionIds)[number]
/** broad: a whole area; focal: one spot; movement: a joint moved or a muscle stretched. */
export type TechniqueRole = (typeof techniqueRoles)[number]

/** Every technique, the umbrella labels included. Their shape is tested. */
export const techniques = data as readonly Technique[]
export const strokes = strokesData as readonly Stroke[]
export const techniquesMeta = metaData as TechniquesMeta

const techniqueById: ReadonlyMap<string, Technique> = new Map(techniques.map((entry) => [entry.id, entry]))
const strokeById: ReadonlyMap<string, Stroke> = new Map(strokes.map((entry) => [entry.id, entry]))
const groupById: ReadonlyMap<string, RegionGroup> = new Map(
  techniquesMeta.regionGroups.map((entry) => [entry.id, entry]),
)
const positionById: ReadonlyMap<string, Position> = new Map(
  techniquesMeta.positions.map((entry) => [entry.id, entry]),
)

/** One technique by its id: `technique('swedish')`. */
export function technique(id: string): Technique | undefined {
  return techniqueById.get(id)
}

/** One stroke by its id: `stroke('effleurage')`. */
export function stroke(id: string): Stroke | undefined {
  return strokeById.get(id)
}

/** One region group by its id: `regionGroup('low-back')`. */
export function regionGroup(id: string): RegionGroup | undefined {
  return groupById.get(id)
}

/** One position on the table by its id: `position('prone')`. */
export function position(id: string): Position | undefined {
  return positionById.get(id)
}

/** What a technique is in a session, by its family. */
export function roleOf(entry: Technique): TechniqueRole {
  return techniquesMeta.familyRoles[entry.family] ?? 'broad'
}
