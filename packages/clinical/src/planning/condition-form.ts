import { condition, type Condition } from '../knowledge/conditions.ts'
import type { PlanInput } from './plan-input.ts'

export interface ConditionForm {
  readonly condition: Condition
  /** The entry asked for, when another one holds for how long the pain has lasted */
  readonly insteadOf: Condition | null
}

/**
 * The condition entry that holds for how long the pain has lasted: an entry for long-lasting pain gives way to the one
 * for recent pain, and the other way round. Unknown length leaves the entry as asked.
 * @example conditionForm({ conditionId: 'neck-pain-chronic', chronicity: 'acute', … })?.condition.id
 * // 'neck-pain-acute-subacute'
 */
export function conditionForm(
  input: Pick<PlanInput, 'conditionId' | 'chronicity'>,
): ConditionForm | undefined {
  const asked = condition(input.conditionId)
  if (!asked) return undefined
  const otherId =
    isRecent(input) === true ? asked.recentForm : isRecent(input) === false ? asked.persistentForm : undefined
  const other = otherId === undefined ? undefined : condition(otherId)
  return other ? { condition: other, insteadOf: asked } : { condition: asked, insteadOf: null }
}

/** Under three months: acute and subacute, by every definition the conditions use. Undefined when nobody said. */
export function isRecent({ chronicity }: Pick<PlanInput, 'chronicity'>): boolean | undefined {
  if (chronicity === undefined || chronicity === 'unknown') return undefined
  return chronicity !== 'chronic'
}
