import { bodyRegions, type BodyRegion, type RegionId, type Side } from '../bodymap/regions.ts'
import { safetyRegionHasSides } from '../bodymap/safety-sides.ts'
import { regionGroup, techniquesMeta, type Position } from '../knowledge/techniques.ts'

/** A region as the planner sees it. */
export interface PlannedRegion {
  readonly id: RegionId
  readonly place: string
  readonly side: Side
  readonly groupId: string
  /** Keys of the safety regions it touches, its side added where the safety region has sides: `calf:left` */
  readonly safetyKeys: readonly string[]
  readonly safetyRegions: readonly string[]
  readonly front: boolean
  readonly back: boolean
  /** Worked on only when it hurts, by house rule */
  readonly onlyWhenPainful: boolean
  readonly siteIds: readonly string[]
}

const { placesNeverPlanned, placesOnlyWhenPainful } = techniquesMeta.planning
const never = new Set(placesNeverPlanned)
const whenPainful = new Set(placesOnlyWhenPainful)

/** Regions a plan may touch at all: the throat, groin, breast, armpit and eyes are in no plan. */
export const plannedRegions: readonly PlannedRegion[] = bodyRegions
  .filter((region) => !never.has(region.place) && regionGroup(region.techniqueGroup))
  .map(toPlanned)

const byGroup = Map.groupBy(plannedRegions, (region) => region.groupId)
const byId: ReadonlyMap<RegionId, PlannedRegion> = new Map(
  plannedRegions.map((region) => [region.id, region]),
)

/** Regions of a group that a plan may touch, both sides. */
export function plannedRegionsOf(groupId: string): readonly PlannedRegion[] {
  return byGroup.get(groupId) ?? []
}

/** A region a plan may touch, or nothing when no plan may touch it. */
export function plannedRegion(id: RegionId): PlannedRegion | undefined {
  return byId.get(id)
}

/** Whether hands reach a region while the client lies or sits in a position. */
export function reaches(position: Position, region: PlannedRegion): boolean {
  return reachedIn.get(position.id)?.has(region) ?? false
}

const viewsById: ReadonlyMap<RegionId, readonly string[]> = new Map(
  bodyRegions.map((region) => [region.id, region.views]),
)

const reachedIn: ReadonlyMap<string, ReadonlySet<PlannedRegion>> = new Map(
  techniquesMeta.positions.map((position) => [
    position.id,
    new Set(plannedRegions.filter((region) => isReached(position, region))),
  ]),
)

function isReached({ reaches: { views, handsUnder, notGroups } }: Position, region: PlannedRegion): boolean {
  if (notGroups.includes(region.groupId)) return false
  if (handsUnder.includes(region.groupId)) return true
  const seen = viewsById.get(region.id) ?? []
  return views.some((view) => seen.includes(view === 'side' ? region.side : view))
}

function toPlanned(region: BodyRegion): PlannedRegion {
  return {
    id: region.id,
    place: region.place,
    side: region.side,
    groupId: region.techniqueGroup,
    safetyKeys: region.safetyRegions.map((id) => (safetyRegionHasSides(id) ? `${id}:${region.side}` : id)),
    safetyRegions: region.safetyRegions,
    front: region.views.includes('front'),
    back: region.views.includes('back') || region.views.includes('soles'),
    onlyWhenPainful: whenPainful.has(region.place),
    siteIds: region.endangermentSites,
  }
}
