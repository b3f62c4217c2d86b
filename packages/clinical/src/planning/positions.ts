import type { RegionId } from '../bodymap/regions.ts'
import type { PositionId } from '../knowledge/techniques.ts'
import type { Offer } from './offer.ts'
import type { SegmentRole } from './plan-result.ts'
import type { WantedLine } from './session-lines.ts'
import type { PlannedRegion } from './planned-regions.ts'

/** A painful region counts for more than its neighbours when a position has to be chosen. */
const painWeight = 3

/** An offer with its position settled: what is worked there is what hands reach there. */
export interface PlacedOffer {
  readonly role: SegmentRole
  readonly offer: Offer
  readonly position: PositionId
  readonly regions: readonly PlannedRegion[]
}

/**
 * Chooses positions so that the client turns as little as possible: the first in the planner's order that serves the
 * lines nearly as well as the best one, and another only where it reaches much more.
 */
export function placeLines(
  lines: readonly WantedLine[],
  painful: ReadonlySet<RegionId>,
  order: readonly PositionId[],
): readonly PlacedOffer[] {
  const main = mainPosition(lines, painful, order)
  const used = new Set(main === undefined ? [] : [main])
  return lines.map((line) => {
    const { offer, role } = line
    const wellEnough = (id: PositionId) => reach(line, id, painful) >= nearlyAsWell
    const position = [...used].find(wellEnough) ?? order.find(wellEnough) ?? [...offer.byPosition.keys()][0]!
    used.add(position)
    return { role, offer, position, regions: offer.byPosition.get(position)! }
  })
}

/** The lines that need no turn beyond those the focus needs anyway. */
export function withoutExtraTurns(placed: readonly PlacedOffer[]): readonly PlacedOffer[] {
  const needed = new Set(placed.filter(({ role }) => isFocus(role)).map(({ position }) => position))
  return needed.size === 0 ? placed : placed.filter(({ position }) => needed.has(position))
}

function isFocus(role: SegmentRole): boolean {
  return role === 'focus' || role === 'support'
}

/** What a line beside the focus counts for when the main position is chosen. */
const besideFocus = 0.2

/** A position that reaches this share of what the best one reaches is good enough to stay in. */
const nearlyAsWell = 0.75

/** The earliest position that reaches nearly as much of what the lines are about as any; earlier lines count more. */
function mainPosition(
  lines: readonly WantedLine[],
  painful: ReadonlySet<RegionId>,
  order: readonly PositionId[],
): PositionId | undefined {
  const score = new Map<PositionId, number>()
  for (const [index, line] of lines.entries()) {
    for (const id of line.offer.byPosition.keys()) {
      const weight = line.role === 'focus' ? 1 : besideFocus
      score.set(id, (score.get(id) ?? 0) + (reach(line, id, painful) / (index + 1)) * weight)
    }
  }
  const best = Math.max(0, ...score.values())
  return order.find((id) => (score.get(id) ?? 0) >= best * nearlyAsWell && score.has(id))
}

/** How much of a line's regions hands reach in a position, 0 to 1. For comfort the front or the back alone will do. */
function reach({ offer, role }: WantedLine, id: PositionId, painful: ReadonlySet<RegionId>): number {
  const most = Math.max(...[...offer.byPosition.values()].map((regions) => coverage(regions, painful)))
  const share = coverage(offer.byPosition.get(id) ?? [], painful) / most
  return role === 'comfort' && share >= oneFace ? 1 : share
}

/** Share of a part of the body that is seen from one of its two faces, at least. */
const oneFace = 0.4

function coverage(regions: readonly PlannedRegion[], painful: ReadonlySet<RegionId>): number {
  return regions.reduce((sum, region) => sum + (painful.has(region.id) ? painWeight : 1), 0)
}
