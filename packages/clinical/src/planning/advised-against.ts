import type { RegionId } from '../bodymap/regions.ts'
import { conditionsMeta, type Condition } from '../knowledge/conditions.ts'
import { isRecent } from './condition-form.ts'
import type { PlanLimit } from './plan-result.ts'
import type { PlanInput } from './plan-input.ts'

/** Groups by technique where a guideline advises against it for this client. */
export function advisedAgainst(
  entry: Condition,
  input: PlanInput,
  painful: ReadonlySet<RegionId>,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    isRecentNeckPain(entry, input, painful)
      ? conditionsMeta.advisedAgainst.map((one) => [one.techniqueId, one.groups] as const)
      : [],
  )
}

/** The same advice as limits to show, with the finding it rests on. */
export function advisedLimits(against: ReadonlyMap<string, readonly string[]>): readonly PlanLimit[] {
  return conditionsMeta.advisedAgainst
    .filter(({ techniqueId }) => against.has(techniqueId))
    .map(({ techniqueId, groups, findingId, reason }) => ({
      kind: 'chronicity',
      about: [techniqueId, ...groups],
      level: null,
      ruleIds: [findingId],
      text: reason,
    }))
}

/** Neck pain of under three months. Of unknown age it counts as recent for a spine condition that does not say. */
function isRecentNeckPain(entry: Condition, input: PlanInput, painful: ReadonlySet<RegionId>): boolean {
  const neck = [...painful].some((id) => id.startsWith('neck.')) || entry.usualRegions[0] === 'neck-back'
  if (!neck || entry.group === 'head' || entry.group === 'mind') return false
  const recent = isRecent(input)
  if (recent !== undefined) return recent
  return entry.group === 'spine' && entry.recentForm === undefined
}
