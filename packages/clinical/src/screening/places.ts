import { safetyMeta, safetyRegion, wholeBody } from '../knowledge/safety-meta.ts'

export type PlaceSide = 'left' | 'right' | 'both'

/** A safety region and the side meant; null where the region has no sides. */
export interface Place {
  readonly region: string
  readonly side: PlaceSide | null
}

/** The region of a tapped part: `calf:left` → `calf`. */
export function regionOf(tapped: string): string {
  const colon = tapped.indexOf(':')
  return colon < 0 ? tapped : tapped.slice(0, colon)
}

/** The place of a tapped part. A sided region tapped without a side means both: the safe way to read it. */
export function placeOf(tapped: string): Place {
  const region = regionOf(tapped)
  const side = tapped.slice(region.length + 1)
  return sided(region, side === 'left' || side === 'right' ? side : 'both')
}

/** A place as the sides it means, each by itself: both is left and right. */
export function sidesOf({ region, side }: Place): readonly Place[] {
  return side === 'both' ? [placeOf(`${region}:left`), placeOf(`${region}:right`)] : [{ region, side }]
}

/** One place per region, in the order of the vocabulary; left and right together become both. */
export function mergePlaces(places: readonly Place[]): readonly Place[] {
  const sides = new Map<string, PlaceSide | null>()
  for (const { region, side } of places) {
    const known = sides.get(region)
    sides.set(region, known === undefined || known === side ? side : 'both')
  }
  return regionOrder.flatMap((region) => {
    const side = sides.get(region)
    return side === undefined ? [] : [{ region, side }]
  })
}

/** The whole limb of a tapped part, on its side; nothing where it belongs to no limb. */
export function limbOf(place: Place): readonly Place[] {
  const group = (['arm', 'leg'] as const).find((id) => groups[id].includes(place.region))
  return group ? grown(group, place) : []
}

/** The body quarter, front and back, beside a tapped part or holding it, on its side. */
export function quadrantOf(place: Place): readonly Place[] {
  const half = halfOf(place)
  return half ? grown(`${half}-quadrant`, place) : []
}

/** The limb beside a tapped part of the trunk: the arm for the breast, the leg for the belly. */
export function limbBeside(place: Place): readonly Place[] {
  const half = halfOf(place)
  return half ? grown(half === 'upper' ? 'arm' : 'leg', place) : []
}

/** Every group (limb, quarter) that holds a part, on its side, with the part itself: the neighbourhood of a place. */
export function neighbourhoodOf(place: Place): readonly Place[] {
  const holding = groupIds.filter((id) => groups[id].includes(place.region))
  return mergePlaces([place, ...holding.flatMap((id) => grown(id, place))])
}

/** Regions in the order of the vocabulary, head to foot. */
export function inRegionOrder(regions: Iterable<string>): readonly string[] {
  const wanted = new Set(regions)
  return regionOrder.filter((region) => wanted.has(region))
}

const groups = safetyMeta.regionGroups
const groupIds = ['arm', 'leg', 'upper-quadrant', 'lower-quadrant'] as const
const regionOrder = safetyMeta.regions.map((region) => region.id)

function halfOf({ region }: Place): 'upper' | 'lower' | undefined {
  if (region === wholeBody) return undefined
  if (groups.arm.includes(region) || groups['upper-quadrant'].includes(region)) return 'upper'
  return groups.leg.includes(region) || groups['lower-quadrant'].includes(region) ? 'lower' : undefined
}

function grown(group: (typeof groupIds)[number], from: Place): readonly Place[] {
  return groups[group].map((region) => sided(region, from.side ?? 'both'))
}

function sided(region: string, side: PlaceSide): Place {
  return { region, side: safetyRegion(region)?.hasSides === true ? side : null }
}
