import type { RegionId } from '../bodymap/regions.ts'
import {
  position,
  roleOf,
  stroke,
  techniquesMeta,
  type PositionId,
  type Technique,
  type TechniqueRole,
} from '../knowledge/techniques.ts'
import { regionsOfArea, type Area } from './areas.ts'
import type { Limits } from './limits.ts'
import { reaches, type PlannedRegion } from './planned-regions.ts'
import type { TechniqueOption } from './technique-options.ts'

/** A technique on an area as every limit allows it, before position and minutes are settled. */
export interface Offer {
  readonly option: TechniqueOption
  readonly area: Area
  readonly role: TechniqueRole
  /** Allowed regions by the positions they can be reached in; a position that reaches none is not there */
  readonly byPosition: ReadonlyMap<PositionId, readonly PlannedRegion[]>
}

const { deepTissueFromLevel, movementPositions } = techniquesMeta.planning
const deepTissue = 'deep-tissue'
/** Broad work on less than this share of an area is not worth a line, unless it hurts there. House rule. */
const leastShare = 0.3

/**
 * What is left of a technique on an area once every limit has spoken; nothing when no region is left.
 * Never a region that is left alone, a technique that is banned there, or less pressure than the technique needs.
 */
export function offerOf(
  option: TechniqueOption,
  area: Area,
  limits: Limits,
  painful: ReadonlySet<RegionId>,
): Offer | undefined {
  const { technique } = option
  if (!technique.regionsSuited.includes(area.groupId)) return undefined
  if (option.groups && !option.groups.includes(area.groupId)) return undefined
  if (option.notGroups.includes(area.groupId)) return undefined
  const role = roleOf(technique)
  const whole = regionsOfArea(area)
  const allowed = whole.filter(
    (region) => isAllowed(region, technique, limits) && isInPlace(region, option, painful),
  )
  const tooLittle =
    allowed.length < whole.length * leastShare && !allowed.some((region) => painful.has(region.id))
  if (role === 'broad' && tooLittle) return undefined
  const meant = role === 'focal' ? painfulFirst(allowed, painful) : allowed
  const byPosition = new Map<PositionId, readonly PlannedRegion[]>()
  for (const id of limits.positions) {
    const place = position(id)
    if (!place || !technique.positions.includes(id)) continue
    if (role === 'movement' && movementPositions[area.groupId]?.includes(id) === false) continue
    // A joint is moved by the limb it moves, so no part of it has to lie upwards.
    const reached = role === 'movement' ? meant : meant.filter((region) => reaches(place, region))
    if (reached.length > 0) byPosition.set(id, reached)
  }
  return byPosition.size === 0 ? undefined : { option, area, role, byPosition }
}

/** Most pressure of a technique on some regions: the lowest of its own and every region's limit. */
export function pressureCap(technique: Technique, regions: readonly PlannedRegion[], limits: Limits): number {
  return Math.min(technique.pressure.max, ...regions.map((region) => capAt(region, limits)))
}

/** Strokes of a technique that nothing bans on these regions. */
export function strokesFor(
  technique: Technique,
  regions: readonly PlannedRegion[],
  limits: Limits,
): readonly string[] {
  return technique.strokes.filter(
    (id) =>
      !limits.strokesLeftOut.has(id) &&
      regions.every((region) => isStrokeAllowed(id, limits.at(region).bans) && !isAwayFrom(id, region)),
  )
}

/** Parts of a technique to leave out here: what it may use that is banned, and never a neck held at its end. */
export function partsToLeaveOut(
  technique: Technique,
  regions: readonly PlannedRegion[],
  limits: Limits,
): readonly string[] {
  const banned = technique.safety.ifUsed.filter((id) =>
    regions.some((region) => limits.at(region).bans.has(id)),
  )
  const onNeck = regions.some((region) => region.groupId === 'neck-back')
  return onNeck && roleOf(technique) !== 'focal' ? [...new Set([...banned, 'neck-end-range'])] : banned
}

function isAllowed(region: PlannedRegion, technique: Technique, limits: Limits): boolean {
  const { off, bans } = limits.at(region)
  if (off !== null || technique.safety.always.some((id) => bans.has(id))) return false
  if (!technique.strokes.some((id) => !limits.strokesLeftOut.has(id) && isStrokeAllowed(id, bans)))
    return false
  return capAt(region, limits) >= technique.pressure.min
}

/** Levels 4 and 5 are deep work whatever the technique is called, so a ban on it is a cap at 3. */
function capAt(region: PlannedRegion, limits: Limits): number {
  const { cap, bans } = limits.at(region)
  return bans.has(deepTissue) ? Math.min(cap, deepTissueFromLevel - 1) : cap
}

function isStrokeAllowed(id: string, bans: ReadonlySet<string>): boolean {
  return !(stroke(id)?.safetyTechniqueIds ?? []).some((technique) => bans.has(technique))
}

/** Tapping and the like have no place over kidneys, spine or joints. */
function isAwayFrom(id: string, region: PlannedRegion): boolean {
  return stroke(id)?.notOnGroups?.includes(region.groupId) === true
}

/** Whether a condition wants the technique here: on the pain, around it, or away from it. */
function isInPlace(region: PlannedRegion, option: TechniqueOption, painful: ReadonlySet<RegionId>): boolean {
  if (option.where === undefined) return true
  if (option.where === 'around-pain') return !painful.has(region.id)
  return !option.keepOff.has(region.id)
}

function painfulFirst(
  regions: readonly PlannedRegion[],
  painful: ReadonlySet<RegionId>,
): readonly PlannedRegion[] {
  const hurting = regions.filter((region) => painful.has(region.id))
  return hurting.length > 0 ? hurting : regions
}
