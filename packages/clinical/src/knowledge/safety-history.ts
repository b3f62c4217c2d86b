import type { infer as Infer } from 'zod'
import data from '../../generated/history-conditions.ts'
import type { historyConditionSchema } from './safety-history.schema.ts'

/** Something the client has or had, ticked on a history page. Never a diagnosis of ours. */
export type HistoryCondition = Infer<typeof historyConditionSchema>

/** Every history condition (knowledge/safety/history); their shape is tested. */
export const historyConditions = data as readonly HistoryCondition[]
