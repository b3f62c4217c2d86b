import type { RegionId, Side } from '../bodymap/regions.ts'
import type { Condition } from '../knowledge/conditions.ts'
import { regionGroup, techniquesMeta } from '../knowledge/techniques.ts'
import type { Pain } from './pain.ts'
import { plannedRegion, plannedRegionsOf, type PlannedRegion } from './planned-regions.ts'

/** any: hands reach both faces of it from where the client lies */
export type Face = 'front' | 'back' | 'any'

/** A part of the body one line can work on: a region group, its front or back, on one side or both. */
export interface Area {
  readonly groupId: string
  readonly face: Face
  readonly sides: readonly Side[]
  /** Regions of it that hurt */
  readonly pain: readonly RegionId[]
  /** Strongest pain given, 0–10; null = not given */
  readonly intensity: number | null
}

export interface Areas {
  /** Where it hurts, or what the condition is usually about when nothing is marked */
  readonly focus: readonly Area[]
  /** Beside it */
  readonly around: readonly Area[]
  /** The rest of the body, to fill a session with: what is nearest first; front or back, as the client lies */
  readonly comfort: readonly Area[]
}

const bothSides: readonly Side[] = ['left', 'right']
const { neighbours, fillGroups } = techniquesMeta.planning

/**
 * The parts of the body a session for this client is about, the most painful first.
 * Limbs keep the side that hurts; the trunk and the head are always both sides.
 */
export function areasOf(entry: Condition, pain: Pain): Areas {
  const faces = entry.startingPlan.faces ?? {}
  const order = [...new Set([...(entry.startingPlan.firstGroups ?? []), ...entry.usualRegions])]
  const hurting = painfulAreas(pain, faces, order)
  const { main, lesser } = byStrength(hurting, entry)
  const focus = hurting.length > 0 ? main : order.map((id) => wholeArea(id, faces, bothSides))
  const taken = new Set([...focus, ...lesser].map((area) => area.groupId))
  const usual = new Set(entry.usualRegions)
  const beside = [...new Set(focus.flatMap((area) => neighbours[area.groupId] ?? []))].filter(
    (id) => !taken.has(id),
  )
  const around = beside
    .filter((id) => usual.has(id) || regionGroup(id)?.limb === 'axial')
    .toSorted((one, other) => Number(usual.has(other)) - Number(usual.has(one)))
    .map((id) => wholeArea(id, faces, sidesBeside(id, focus)))
  for (const area of around) taken.add(area.groupId)
  const near = entry.startingPlan.wholeBody ? [] : [...focus, ...lesser, ...around]
  const next = near.flatMap((area) => neighbours[area.groupId] ?? [])
  const rest = [...next, ...entry.usualRegions, ...fillGroups].filter(
    (id) => fillGroups.includes(id) && !taken.has(id),
  )
  return {
    focus,
    around: [...lesser, ...around],
    comfort: [...new Set(rest)].map((id) => ({ ...wholeArea(id, faces, bothSides), face: 'any' })),
  }
}

/** Clearly weaker pain elsewhere: two points of ten below the worst, and not where this condition usually is. */
const clearlyLess = 2

/** What the session is about, and what hurts clearly less beside it. */
function byStrength(
  areas: readonly Area[],
  entry: Condition,
): { readonly main: readonly Area[]; readonly lesser: readonly Area[] } {
  const worst = Math.max(...areas.map((area) => area.intensity ?? 0), 0)
  const isMain = (area: Area) =>
    area.intensity === null ||
    area.intensity >= worst - clearlyLess ||
    entry.usualRegions.includes(area.groupId)
  return { main: areas.filter(isMain), lesser: areas.filter((area) => !isMain(area)) }
}

/** Regions of an area, before any limit: its face and sides, what is only worked when painful left out. */
export function regionsOfArea(area: Area): readonly PlannedRegion[] {
  const hurting = new Set(area.pain)
  return plannedRegionsOf(area.groupId).filter(
    (region) =>
      area.sides.includes(region.side) &&
      isOn(region, area.face) &&
      (!region.onlyWhenPainful || hurting.has(region.id)),
  )
}

/** Most painful first; where nothing sets them apart, in the condition's own order. */
function painfulAreas(
  pain: Pain,
  faces: Readonly<Record<string, Face>>,
  order: readonly string[],
): readonly Area[] {
  const place = (area: Area) => (order.includes(area.groupId) ? order.indexOf(area.groupId) : order.length)
  const hurting = [...pain.intensity.keys()].flatMap((id) => plannedRegion(id) ?? [])
  const groups = Map.groupBy(hurting, (region) => region.groupId)
  return [...groups]
    .flatMap(([groupId, regions]) =>
      facesThatHurt(groupId, regions, faces).map((face) => areaOf(groupId, face, regions, pain)),
    )
    .toSorted(
      (one, other) =>
        (other.intensity ?? -1) - (one.intensity ?? -1) ||
        place(one) - place(other) ||
        other.pain.length - one.pain.length,
    )
}

/** Front, back or both, as far as the painful regions say; regions seen from both follow the usual face. */
function facesThatHurt(
  groupId: string,
  regions: readonly PlannedRegion[],
  faces: Readonly<Record<string, Face>>,
): readonly Face[] {
  const usual = faces[groupId] ?? regionGroup(groupId)?.usualFace ?? 'back'
  if (usual === 'any') return ['any']
  const found: Face[] = []
  if (regions.some((region) => region.back && !region.front)) found.push('back')
  if (regions.some((region) => region.front && !region.back)) found.push('front')
  return found.length > 0 ? found : [usual]
}

function areaOf(groupId: string, face: Face, regions: readonly PlannedRegion[], pain: Pain): Area {
  const here = regions.filter((region) => isOn(region, face))
  const given = here.map((region) => pain.intensity.get(region.id) ?? null).filter((level) => level !== null)
  const axial = regionGroup(groupId)?.limb === 'axial'
  return {
    groupId,
    face,
    sides: axial ? bothSides : bothSides.filter((side) => here.some((region) => region.side === side)),
    pain: here.map((region) => region.id),
    intensity: given.length > 0 ? Math.max(...given) : null,
  }
}

function wholeArea(groupId: string, faces: Readonly<Record<string, Face>>, sides: readonly Side[]): Area {
  return {
    groupId,
    face: faces[groupId] ?? regionGroup(groupId)?.usualFace ?? 'back',
    sides,
    pain: [],
    intensity: null,
  }
}

/** A limb beside a painful limb is worked on the side that hurts; anything beside the trunk on both. */
function sidesBeside(groupId: string, focus: readonly Area[]): readonly Side[] {
  const limb = regionGroup(groupId)?.limb
  if (limb === 'axial') return bothSides
  const same = focus.filter(
    (area) => regionGroup(area.groupId)?.limb === limb && (neighbours[area.groupId] ?? []).includes(groupId),
  )
  const sides = bothSides.filter((side) => same.some((area) => area.sides.includes(side)))
  return sides.length > 0 ? sides : bothSides
}

function isOn(region: PlannedRegion, face: Face): boolean {
  return face === 'any' || region[face]
}
