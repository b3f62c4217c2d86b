import type { infer as Infer } from 'zod'
import metaData from '../../generated/conditions-meta.ts'
import data from '../../generated/conditions.ts'
import type { conditionSchema, conditionsMetaSchema, stances } from './conditions.schema.ts'

export type Condition = Infer<typeof conditionSchema>
export type RankedTechnique = Condition['startingPlan']['techniques'][number]
/** What massage may be for a condition: an option, comfort only, with clearance, or after a referral. */
export type Stance = (typeof stances)[number]

/** Every condition an episode can be about. Never a diagnosis of ours; their shape is tested. */
export const conditions = data as readonly Condition[]

export const conditionsMeta = metaData as Infer<typeof conditionsMetaSchema>

const byId: ReadonlyMap<string, Condition> = new Map(conditions.map((entry) => [entry.id, entry]))

/** One condition by its id: `condition('neck-pain-chronic')`. */
export function condition(id: string): Condition | undefined {
  return byId.get(id)
}
