import type { RegionId } from '../bodymap/regions.ts'
import { plannedRegions } from './planned-regions.ts'
import type { PlanInput } from './plan-input.ts'
import { safetyKeysOf } from './safety-keys.ts'

/** Where it hurts, and how much where that was said; null intensity is "not given". */
export interface Pain {
  readonly from: 'marks' | 'painRegions' | 'regionOfComplaint' | 'nothing'
  readonly intensity: ReadonlyMap<RegionId, number | null>
}

/**
 * Reads where it hurts from the most exact thing given: marks of the body map, regions, or the screening's coarser
 * parts. A coarse part stands for every region that touches it and no other part.
 * @example readPain({ marks: [{ regionId: 'calf.upper.left', intensity: 6, … }] }).intensity.size // 1
 */
export function readPain(input: PlanInput): Pain {
  if (input.marks?.length)
    return { from: 'marks', intensity: new Map(input.marks.map((mark) => [mark.regionId, mark.intensity])) }
  if (input.painRegions?.length)
    return { from: 'painRegions', intensity: new Map(input.painRegions.map((id) => [id, null])) }
  const parts = complaintOf(input)
  if (parts.length === 0) return { from: 'nothing', intensity: new Map() }
  return { from: 'regionOfComplaint', intensity: new Map(regionsOfParts(parts).map((id) => [id, null])) }
}

/** Parts named to the screening: `low-back`, `calf:left`; the whole body names none. */
function complaintOf(input: PlanInput): readonly string[] {
  const answer = input.answers?.['pain-regions']
  const parts = input.regionOfComplaint ?? (Array.isArray(answer) ? (answer as readonly string[]) : [])
  return parts.filter((part) => part !== 'none' && part !== 'unknown' && part !== 'whole-body')
}

/** Every region all of whose safety regions are among the parts; failing that, those that touch one. */
function regionsOfParts(parts: readonly string[]): readonly RegionId[] {
  const keys = safetyKeysOf(parts)
  const inside = plannedRegions.filter(
    (region) => !region.onlyWhenPainful && region.safetyKeys.every((key) => keys.has(key)),
  )
  const covered = new Set(inside.flatMap((region) => region.safetyKeys))
  const touching = plannedRegions.filter(
    (region) =>
      !region.onlyWhenPainful && region.safetyKeys.some((key) => keys.has(key) && !covered.has(key)),
  )
  return [...inside, ...touching].map((region) => region.id)
}
