import { bodyAreas, isRegionId, regionById, type Words } from '@unknot/clinical/bodymap/regions'

export type NamedPlace = { readonly label: Words; readonly side: 'left' | 'right' | 'both' }

/** More single places than these are told by their areas. */
const mostPlaces = 2

/**
 * Regions in as few words as are still true: the places with their sides; many places as their areas, head to foot.
 *
 * @example placesOf(['back.lower.outer.left', 'back.lower.outer.right']) // [{ label: 'Lower back, outer', side: 'both' }]
 */
export function placesOf(regionIds: readonly string[]): readonly NamedPlace[] {
  const regions = regionIds.filter(isRegionId).map(regionById)
  const joined = (keyOf: (region: (typeof regions)[number]) => string, labelOf: (key: string) => Words) => {
    const sides = new Map<string, NamedPlace['side']>()
    for (const region of regions) {
      const key = keyOf(region)
      sides.set(key, (sides.get(key) ?? region.side) === region.side ? region.side : 'both')
    }
    return [...sides].map(([key, side]) => ({ label: labelOf(key), side }))
  }
  const places = joined(
    (region) => region.place,
    (place) => regions.find((region) => region.place === place)?.label ?? { en: place, es: place },
  )
  if (places.length <= mostPlaces) return places
  const order = bodyAreas.map((area) => area.id)
  const areas = regions.toSorted((one, other) => order.indexOf(one.area) - order.indexOf(other.area))
  regions.splice(0, regions.length, ...areas)
  return joined(
    (region) => region.area,
    (id) => bodyAreas.find((area) => area.id === id)?.label ?? { en: id, es: id },
  )
}
