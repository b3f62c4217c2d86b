import type { infer as Infer } from 'zod'
import conditionsData from '../../generated/cocare-conditions.ts'
import metaData from '../../generated/cocare-meta.ts'
import triggersData from '../../generated/cocare-triggers.ts'
import type {
  cocareConditionSchema,
  cocareEntrySchema,
  cocareMetaSchema,
  cocareStances,
  cocareTriggerSchema,
  TriggerTest as Test,
} from './cocare.schema.ts'

export type CocareEntry = Infer<typeof cocareEntrySchema>
export type CocareCondition = Infer<typeof cocareConditionSchema>
export type CocareStance = (typeof cocareStances)[number]
export type CocareTrigger = Infer<typeof cocareTriggerSchema>
export type TriggerTest = Test
export type Discipline = Infer<typeof cocareMetaSchema>['disciplines'][number]

/** Who else can help, condition by condition. Their shape is tested. */
export const cocareConditions = conditionsData as readonly CocareCondition[]
export const cocareTriggers = triggersData as readonly CocareTrigger[]
export const cocareMeta = metaData as Infer<typeof cocareMetaSchema>

const byCondition: ReadonlyMap<string, CocareCondition> = new Map(
  cocareConditions.flatMap((entry) =>
    [entry.conditionId, ...(entry.alsoCovers ?? [])].map((id) => [id, entry] as const),
  ),
)
const disciplineById: ReadonlyMap<string, Discipline> = new Map(
  cocareMeta.disciplines.map((entry) => [entry.id, entry]),
)

/** The helpers of one condition, the ones it shares with another entry included. */
export function cocareOf(conditionId: string): CocareCondition | undefined {
  return byCondition.get(conditionId)
}

/** One kind of helper by its id: `discipline('physical-therapy')`. */
export function discipline(id: string): Discipline | undefined {
  return disciplineById.get(id)
}
