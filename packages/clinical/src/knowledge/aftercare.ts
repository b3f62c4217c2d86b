import type { infer as Infer } from 'zod'
import items from '../../generated/aftercare-items.ts'
import metaData from '../../generated/aftercare-meta.ts'
import type {
  aftercareCategories,
  aftercareItemSchema,
  aftercareKinds,
  aftercareLevels,
  aftercareMetaSchema,
} from './aftercare.schema.ts'

export type AftercareItem = Infer<typeof aftercareItemSchema>
export type AftercareKind = (typeof aftercareKinds)[number]
export type AftercareLevel = (typeof aftercareLevels)[number]
/** One of each at most is offered: something to move, to strengthen or stretch, to calm or ease, a habit. */
export type AftercareCategory = (typeof aftercareCategories)[number]
export type SafetyTopic = Infer<typeof aftercareMetaSchema>['safetyTopics'][number]

/** Everything a client can be given to do or know between visits. Its shape is tested. */
export const aftercareItems = items as readonly AftercareItem[]

const meta = metaData as Infer<typeof aftercareMetaSchema>

/** How items are chosen (knowledge/aftercare-meta.json, `choosing`): house rules. */
export const aftercareChoosing = meta.choosing

/** What speaks against an item: each topic lists the rules and history conditions that switch it on. */
export const safetyTopics = meta.safetyTopics

const byId: ReadonlyMap<string, AftercareItem> = new Map(aftercareItems.map((entry) => [entry.id, entry]))
const topicById: ReadonlyMap<string, SafetyTopic> = new Map(safetyTopics.map((entry) => [entry.id, entry]))

/** One aftercare item by its id: `aftercareItem('neck-turns')`. */
export function aftercareItem(id: string): AftercareItem | undefined {
  return byId.get(id)
}

/** One safety topic by its id: `safetyTopic('falls-risk')`. */
export function safetyTopic(id: string): SafetyTopic | undefined {
  return topicById.get(id)
}
