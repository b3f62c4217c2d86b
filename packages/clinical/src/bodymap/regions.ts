import { bodyRegionsFile, type BodyPlace } from '../knowledge/bodymap.ts'
import { safetyRegionHasSides } from './safety-sides.ts'

export type Side = 'left' | 'right'
export type View = 'front' | 'back' | 'left' | 'right' | 'soles'

/** A sided area of the body map, always the client's side: `back.lower.outer.left`. */
export type RegionId = `${string}.${Side}`

export interface Words {
  readonly en: string
  readonly es: string
}

export interface BodyRegion {
  readonly id: RegionId
  /** The same place without its side: `back.lower.outer` */
  readonly place: string
  readonly side: Side
  /** The same place on the other side */
  readonly mirror: RegionId
  /** Coarse area it belongs to: an exact union of regions */
  readonly area: string
  /** Name without its side; `nameOfRegion` adds the side */
  readonly label: Words
  readonly views: readonly View[]
  /** CHOIR segment, male numbering; each segment is an exact union of regions */
  readonly segment: string
  /** Area of the Widespread Pain Index, or null where it has none */
  readonly wpiArea: string | null
  /** approximate: the index has no such area; ask before it counts */
  readonly wpiMapping: 'direct' | 'approximate' | null
  readonly safetyRegions: readonly string[]
  readonly techniqueGroup: string
  /** Published definitions of pain areas that this region is a part of */
  readonly researchAreas: readonly string[]
  readonly muscles: readonly string[]
  readonly endangermentSites: readonly string[]
  /** Entry of knowledge/codes/bodySites.json */
  readonly bodySite: string
}

/** Version of the set of regions; stored with every saved map. */
export const mapVersion: number = bodyRegionsFile.version

/** Coarse areas in the order a list shows them, head to foot. */
export const bodyAreas: readonly { readonly id: string; readonly label: Words }[] = bodyRegionsFile.areas

/** Every region of the map, head to foot, the left one before its mirror. */
export const bodyRegions: readonly BodyRegion[] = bodyRegionsFile.places.flatMap((place) => [
  regionOf(place, 'left'),
  regionOf(place, 'right'),
])

const byId = new Map<string, BodyRegion>(bodyRegions.map((region) => [region.id, region]))

/** Whether a text names a region of this map. */
export function isRegionId(text: string): text is RegionId {
  return byId.has(text)
}

/**
 * The region of an id; an unknown id is a bug, since ids are parsed where they come in.
 * @example regionById('neck.back.upper.right').segment // '206'
 */
export function regionById(id: RegionId): BodyRegion {
  const region = byId.get(id)
  if (!region) throw new Error(`No region ${id} on the body map`)
  return region
}

/** The regions whose exact union is a CHOIR segment (`'218'`); empty when there is no such segment. */
export function regionsOfSegment(segment: string): readonly BodyRegion[] {
  return bodyRegions.filter((region) => region.segment === segment)
}

/** The regions of a technique group of knowledge/techniques-meta.json (`'low-back'`). */
export function regionsOfGroup(groupId: string): readonly BodyRegion[] {
  return bodyRegions.filter((region) => region.techniqueGroup === groupId)
}

/** The regions whose exact union is a coarse area (`'lower-back'`). */
export function regionsOfArea(areaId: string): readonly BodyRegion[] {
  return bodyRegions.filter((region) => region.area === areaId)
}

/** The regions whose exact union is a published area: `'neck-pain'` or `'low-back-pain'`. */
export function regionsOfResearchArea(areaId: string): readonly BodyRegion[] {
  return bodyRegions.filter((region) => region.researchAreas.includes(areaId))
}

export interface SidedSafetyRegion {
  readonly region: string
  /** null: a safety region that has no sides, such as the middle back */
  readonly side: Side | 'both' | null
}

/**
 * The safety regions that some regions of the map touch, each once, in the order first met.
 * @example safetyRegionsOf(['knee.front.left', 'knee.front.right']) // [{ region: 'knee-front', side: 'both' }]
 */
export function safetyRegionsOf(regionIds: readonly RegionId[]): readonly SidedSafetyRegion[] {
  const sides = new Map<string, SidedSafetyRegion['side']>()
  for (const { side, safetyRegions } of regionIds.map(regionById)) {
    for (const region of safetyRegions) {
      if (!safetyRegionHasSides(region)) sides.set(region, null)
      else sides.set(region, (sides.get(region) ?? side) === side ? side : 'both')
    }
  }
  return [...sides].map(([region, side]) => ({ region, side }))
}

/**
 * The same safety regions as screening takes them for a complaint: `id`, or `id:left`, `id:right`, `id:both`.
 * @example complaintRegions(['knee.front.left']) // ['knee-front:left']
 */
export function complaintRegions(regionIds: readonly RegionId[]): readonly string[] {
  return safetyRegionsOf(regionIds).map(({ region, side }) => (side ? `${region}:${side}` : region))
}

function regionOf(place: BodyPlace, side: Side): BodyRegion {
  const other = side === 'left' ? 'right' : 'left'
  return {
    id: `${place.id}.${side}`,
    place: place.id,
    side,
    mirror: `${place.id}.${other}`,
    area: place.area,
    label: place.label,
    views: place.views.map((view) => (view === 'side' ? side : view)),
    segment: place.segment[side],
    wpiArea: place.wpi && (place.wpi.sided ? `${place.wpi.area}-${side}` : place.wpi.area),
    wpiMapping: place.wpi?.mapping ?? null,
    safetyRegions: place.safetyRegions,
    techniqueGroup: place.techniqueGroup,
    researchAreas: place.researchAreas,
    muscles: place.muscles,
    endangermentSites: place.endangermentSites,
    bodySite: place.bodySite,
  }
}
