import { techniquesMeta, type PositionId } from '../knowledge/techniques.ts'
import type { Area } from './areas.ts'
import { compareKeys } from './compare-keys.ts'
import { offerOf, partsToLeaveOut, pressureCap, strokesFor } from './offer.ts'
import type { PlanSegment, SegmentRole, SegmentSide } from './plan-result.ts'
import { placeLines, withoutExtraTurns, type PlacedOffer } from './positions.ts'
import type { SessionContext } from './session-context.ts'
import { segmentBecause } from './segment-because.ts'
import { minuteWish, wantedLines } from './session-lines.ts'
import { shareMinutes } from './share-minutes.ts'
import { longestSession, type TechniqueOption } from './technique-options.ts'

export interface Session {
  readonly segments: readonly PlanSegment[]
  /** Minutes nothing allowed may fill */
  readonly left: number
}

interface TimedLine {
  readonly role: SegmentRole
  readonly placed: PlacedOffer
  readonly minutes: number
}

const {
  openingFromMinutes,
  closingFromMinutes,
  openingMinutes,
  closingMinutes,
  closingGroups,
  positionOrder,
  fewFocusAreas,
} = techniquesMeta.planning
/** Order within a position: what needs dry skin before what needs oil, calm last. */
const gentle = 2

/** A whole session with one technique in the lead: its lines fill the minutes exactly, or say how many are left. */
export function buildSession(lead: TechniqueOption, context: SessionContext): Session {
  const { sessionMinutes, limits, painful, options, areas } = context
  const total = Math.min(sessionMinutes, longestSession(lead.technique))
  const wanted = wantedLines(areas, { options, lead, limits, painful }, total)
  if (wanted.length === 0) return { segments: [], left: sessionMinutes }
  const placed = placeLines(wanted, painful, limits.positions)
  const calm = context.condition.startingPlan.wholeBody ? placed : withoutExtraTurns(placed)
  const first = arrange(calm, total, context)
  const lines =
    first.left > 0 && calm.length < placed.length ? arrange(placed, total, context).lines : first.lines
  const ordered = inOrder(lines)
  return {
    segments: ordered.map((line, index) => toSegment(line, index, context)),
    left: sessionMinutes - ordered.reduce((sum, line) => sum + line.minutes, 0),
  }
}

/** Gives the lines their minutes, a warm-up and an ending among them where the session is long enough. */
function arrange(
  placed: readonly PlacedOffer[],
  total: number,
  context: SessionContext,
): { readonly lines: readonly TimedLine[]; readonly left: number } {
  const warmUp = total >= openingFromMinutes ? warmUpLine(placed, context) : undefined
  const inner = total - (warmUp ? openingMinutes : 0)
  const toEnd = total >= closingFromMinutes ? closingMinutes : 0
  const beforeEnd = timed(placed, inner - toEnd, context)
  const closing = toEnd > 0 ? closingLine(beforeEnd, context) : undefined
  const lines = closing || toEnd === 0 ? [...beforeEnd] : [...timed(placed, inner, context)]
  if (warmUp) lines.push({ role: 'warm-up', placed: warmUp, minutes: openingMinutes })
  if (closing) lines.push({ role: 'closing', placed: closing, minutes: toEnd })
  return { lines, left: total - lines.reduce((sum, line) => sum + line.minutes, 0) }
}

function timed(
  placed: readonly PlacedOffer[],
  minutes: number,
  { areas, condition }: SessionContext,
): readonly TimedLine[] {
  const spread = condition.startingPlan.wholeBody === true || areas.focus.length > fewFocusAreas
  const shared = shareMinutes(
    minutes,
    placed.map((line) => minuteWish(line, spread)),
  )
  return placed.flatMap((line, index) => {
    const given = shared.minutes[index]!
    return given > 0 ? [{ role: line.role, placed: line, minutes: given }] : []
  })
}

/** Broad strokes before focused work; never oil before work that needs dry skin. */
function warmUpLine(placed: readonly PlacedOffer[], context: SessionContext): PlacedOffer | undefined {
  const first = placed[0]!
  const isComfort = (line: PlacedOffer) =>
    context.options.comfort.some((option) => option.technique.id === line.offer.option.technique.id)
  const here = placed.filter((line) => line.offer.area === first.offer.area)
  if (here.some((line) => isDry(line) || isComfort(line))) return undefined
  return comfortOn('warm-up', first.offer.area, context, first.position)
}

/** Slow strokes to end with, in the position the client ends in, beside the focus if there is such a place. */
function closingLine(lines: readonly TimedLine[], context: SessionContext): PlacedOffer | undefined {
  const last = positionOrder.order.findLast((id) => lines.some((line) => line.placed.position === id))
  if (last === undefined) return undefined
  const used = new Set(lines.map((line) => line.placed.offer.area.groupId))
  const groups = closingGroups[last].toSorted((one, other) => Number(used.has(one)) - Number(used.has(other)))
  for (const groupId of groups) {
    const area: Area = { groupId, face: 'any', sides: ['left', 'right'], pain: [], intensity: null }
    const line = comfortOn('closing', area, context, last)
    if (line) return line
  }
  return undefined
}

function comfortOn(
  role: SegmentRole,
  area: Area,
  { options, limits, painful }: SessionContext,
  position: PositionId,
): PlacedOffer | undefined {
  for (const option of options.comfort) {
    const offer = offerOf(option, area, limits, painful)
    const regions = offer?.byPosition.get(position)
    if (offer && regions) return { role, offer, position, regions }
  }
  return undefined
}

/** Position by position, face up last; one area after the other, calm last. */
function inOrder(lines: readonly TimedLine[]): readonly TimedLine[] {
  const areas = [...new Set(lines.map((line) => line.placed.offer.area))]
  const key = (line: TimedLine) => [
    positionOrder.order.indexOf(line.placed.position),
    partOrder.indexOf(partOf(line)),
    areas.indexOf(line.placed.offer.area),
    withinArea(line),
  ]
  return lines.toSorted((one, other) => compareKeys(key(one), key(other)))
}

const partOrder = ['main', 'rest', 'movement', 'closing'] as const

/** Nothing is moved before it has been worked on. */
function partOf({ role, placed }: TimedLine): (typeof partOrder)[number] {
  if (role === 'closing') return 'closing'
  if (placed.offer.role === 'movement') return 'movement'
  return role === 'warm-up' || role === 'focus' || role === 'support' ? 'main' : 'rest'
}

/** On one area: a warm-up, what needs dry skin before what needs oil, the whole before the spot. */
function withinArea({ role, placed }: TimedLine): number {
  if (role === 'warm-up') return 0
  if (isDry(placed)) return 1
  return placed.offer.role === 'focal' ? 3 : 2
}

function isDry({ offer }: PlacedOffer): boolean {
  return offer.option.technique.tools.some((tool) => dryTools.has(tool))
}

const dryTools = new Set(['no oil', 'dry hands', 'dry finger'])

function toSegment(
  { role, placed, minutes }: TimedLine,
  index: number,
  context: SessionContext,
): PlanSegment {
  const { offer, position, regions } = placed
  const { technique } = offer.option
  const calm = role === 'warm-up' || role === 'closing'
  const max = Math.min(
    pressureCap(technique, regions, context.limits),
    calm ? Math.max(gentle, technique.pressure.min) : 5,
  )
  const wanted = calm ? 1 : Math.min(context.condition.startingPlan.pressureStart, context.limits.startAt)
  return {
    id: `line-${index + 1}`,
    role,
    techniqueId: technique.id,
    groupId: offer.area.groupId,
    face: offer.area.face,
    side: sideOf(regions.map((region) => region.side)),
    regionIds: regions.map((region) => region.id),
    position,
    minutes,
    pressure: { start: Math.min(Math.max(wanted, technique.pressure.min), max), max },
    strokes: strokesFor(technique, regions, context.limits),
    leaveOut: partsToLeaveOut(technique, regions, context.limits),
    siteIds: context.limits.sitesAt(regions),
    because: segmentBecause(role, offer, context.limits.rulesAt(regions), context),
  }
}

function sideOf(sides: readonly ('left' | 'right')[]): SegmentSide {
  const [first] = sides
  return first !== undefined && sides.every((side) => side === first) ? first : 'both'
}
