import type { RegionId } from '../bodymap/regions.ts'
import type { RankedTechnique } from '../knowledge/conditions.ts'
import { regionGroup } from '../knowledge/techniques.ts'
import { limbOf, placeOf, quadrantOf } from '../screening/places.ts'
import { keysOfPlaces } from './safety-keys.ts'
import { plannedRegion, plannedRegions } from './planned-regions.ts'

const nothing: ReadonlySet<RegionId> = new Set()

/**
 * Regions a technique stays off when its condition wants it away from the pain: the painful groups (a limb on its
 * painful side), or the whole painful limb with the body quarter beside it.
 */
export function keepOff(
  where: RankedTechnique['where'],
  painful: ReadonlySet<RegionId>,
): ReadonlySet<RegionId> {
  if (where === 'away-from-pain') return painfulGroups(painful)
  return where === 'away-from-limb' ? painfulLimbs(painful) : nothing
}

function painfulGroups(painful: ReadonlySet<RegionId>): ReadonlySet<RegionId> {
  const hurting = [...painful].flatMap((id) => plannedRegion(id) ?? [])
  return new Set(
    plannedRegions
      .filter((region) =>
        hurting.some(
          (one) =>
            one.groupId === region.groupId &&
            (one.side === region.side || regionGroup(region.groupId)?.limb === 'axial'),
        ),
      )
      .map((region) => region.id),
  )
}

function painfulLimbs(painful: ReadonlySet<RegionId>): ReadonlySet<RegionId> {
  const parts = [...painful].flatMap((id) => plannedRegion(id)?.safetyKeys ?? []).map(placeOf)
  const grown = parts.flatMap((part) => [part, ...limbOf(part), ...quadrantOf(part)])
  const keys = keysOfPlaces(grown)
  return new Set(
    plannedRegions
      .filter((region) => region.safetyKeys.some((key) => keys.has(key)))
      .map((region) => region.id),
  )
}
