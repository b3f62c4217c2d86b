import { isRegionId, regionsOfArea, type RegionId } from '../bodymap/regions.ts'
import { safetyRegion, wholeBody } from '../knowledge/safety-meta.ts'
import { regionGroup } from '../knowledge/techniques.ts'
import { safetyKeysOf } from './safety-keys.ts'
import { plannedRegions, plannedRegionsOf } from './planned-regions.ts'

/**
 * Regions a plan may touch that a name stands for: a region of the map (`calf.upper.left`), a safety region with or
 * without its side (`calf:left`), a region group (`lower-leg`) or an area of the map.
 */
export function regionsNamed(name: string): readonly RegionId[] {
  if (isRegionId(name)) return [name]
  const [bare = name] = name.split(':')
  if (bare === wholeBody) return plannedRegions.map((region) => region.id)
  const keys = safetyKeysOf([name])
  const touched = plannedRegions.filter((region) => region.safetyKeys.some((key) => keys.has(key)))
  if (touched.length > 0) return touched.map((region) => region.id)
  if (regionGroup(bare)) return plannedRegionsOf(bare).map((region) => region.id)
  return regionsOfArea(bare).map((region) => region.id)
}

/** Whether a name stands for a part of the body at all, one that no plan touches included. */
export function namesRegions(name: string): boolean {
  const [bare = name, side] = name.split(':')
  if (side !== undefined && !['left', 'right', 'both'].includes(side)) return false
  return safetyRegion(bare) !== undefined || regionGroup(bare) !== undefined || regionsNamed(name).length > 0
}
