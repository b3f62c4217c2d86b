import type { infer as Infer } from 'zod'
import items from '../../generated/aftercare-items.ts'
import metaData from '../../generated/aftercare-meta.ts'
import type {
  aftercareItemSchema,
  aftercareKinds,
  aftercareLevels,
  aftercareMetaSchema,
} from './aftercare.schema.ts'

export type AftercareItem = Infer<typeof aftercareItemSchema>
export type AftercareKind = (typeof aftercareKinds)[number]
export type AftercareLevel = (typeof aftercareLevels)[number]
export type SafetyTopic = Infer<typeof aftercareMetaSchema>['safetyTopics'][number]

/** Everything a client can be given to do or know between visits. Its shape is tested. */
export const aftercareItems = items as readonly AftercareItem[]

/** What speaks against an item: each topic lists the rules and history conditions that switch it on. */
export const safetyTopics = (metaData as Infer<typeof aftercareMetaSchema>).safetyTopics

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
