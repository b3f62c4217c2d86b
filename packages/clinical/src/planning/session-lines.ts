import type { RegionId } from '../bodymap/regions.ts'
import { regionGroup, roleOf, techniquesMeta, type Technique } from '../knowledge/techniques.ts'
import type { Area, Areas } from './areas.ts'
import type { Limits } from './limits.ts'
import { offerOf, type Offer } from './offer.ts'
import type { SegmentRole } from './plan-result.ts'
import type { MinuteWish } from './share-minutes.ts'
import type { TechniqueOption, TechniqueOptions } from './technique-options.ts'

/** A line a session could have, in order of importance. */
export interface WantedLine {
  readonly role: SegmentRole
  readonly offer: Offer
}

interface Choosing {
  readonly options: TechniqueOptions
  readonly lead: TechniqueOption
  readonly limits: Limits
  readonly painful: ReadonlySet<RegionId>
}

const { supportFromMinutes, leastMinutes, focalMinutesPerRegion, oneAreaPairs, fewFocusAreas } =
  techniquesMeta.planning

/**
 * The lines a session could have when one technique leads it, the most important first: hands on every painful area,
 * then a second kind of work on the most painful one, then what lies beside it, then the rest of the body.
 */
export function wantedLines(areas: Areas, choosing: Choosing, sessionMinutes: number): readonly WantedLine[] {
  const hands = areas.focus.flatMap((area) => line('focus', area, handsOn(choosing), choosing))
  // Pressing single spots is not a session: the areas themselves are worked on as well.
  const whole =
    roleOf(choosing.lead.technique) === 'focal' && sessionMinutes >= supportFromMinutes
      ? areas.focus.flatMap((area) => line('focus', area, broadOptions(choosing), choosing))
      : []
  const support = sessionMinutes >= supportFromMinutes ? supportLines(areas.focus, hands, choosing) : []
  const work = inTurn(hands, whole)
  const broad = broadOptions(choosing)
  const covered = new Set(work.map(({ offer }) => offer.area))
  const missed = areas.focus.filter((area) => !covered.has(area))
  const around = [...missed, ...areas.around].flatMap((area) => line('around', area, broad, choosing))
  const comfort = areas.comfort.flatMap((area) => line('comfort', area, comfortOptions(choosing), choosing))
  // One painful area is worked on in depth before the next; with many, each comes first.
  const depth = areas.focus.length > fewFocusAreas ? work.length : 1
  const first = [...work.slice(0, depth), ...support, ...work.slice(depth)]
  return [...first, ...around, ...comfort]
}

/** Spot work and area work on the most painful area before the next one. */
function inTurn(spots: readonly WantedLine[], wholes: readonly WantedLine[]): readonly WantedLine[] {
  const rest = wholes.filter((whole) => !spots.some((spot) => spot.offer.area === whole.offer.area))
  return [
    ...spots.flatMap((spot) => [spot, ...wholes.filter((whole) => whole.offer.area === spot.offer.area)]),
    ...rest,
  ]
}

/** Where a technique can lead: where it hurts, only beside it or elsewhere, or nowhere. */
export function leadsWhere(
  option: TechniqueOption,
  areas: Areas,
  limits: Limits,
  painful: ReadonlySet<RegionId>,
): 'focus' | 'beside' | 'nowhere' {
  const canWork = (area: Area) => offerOf(option, area, limits, painful) !== undefined
  if (areas.focus.some(canWork)) return 'focus'
  const elsewhere = option.where !== undefined || option.from === 'comfort' ? areas.comfort : []
  return [...areas.around, ...elsewhere].some(canWork) ? 'beside' : 'nowhere'
}

/** The lead first; what it cannot do on an area is done by the next broad technique that can. */
function handsOn({ lead, options }: Choosing): readonly TechniqueOption[] {
  const ranked = options.ranked.filter(
    (option) => option !== lead && !option.onlyAsLead && roleOf(option.technique) === 'broad',
  )
  return isHandsOn(lead.technique) ? [lead, ...ranked, ...options.comfort] : [...ranked, ...options.comfort]
}

/** At most one focal and one movement technique beside the hands-on work, on the first areas that take them. */
function supportLines(
  focus: readonly Area[],
  hands: readonly WantedLine[],
  choosing: Choosing,
): readonly WantedLine[] {
  const { lead, options } = choosing
  const used = new Set(hands.map(({ offer }) => offer.option.technique.id))
  const open = options.ranked.filter(
    (option) => option === lead || (!option.onlyAsLead && !used.has(option.technique.id)),
  )
  return (['focal', 'movement'] as const).flatMap((role) => {
    const fitting = open.filter(
      (option) => roleOf(option.technique) === role && !used.has(option.technique.id),
    )
    // A spot technique beside another needs a spot that hurts.
    const parts = role === 'focal' ? focus.filter((area) => area.pain.length > 0) : focus
    return parts.flatMap((area) => line('support', area, fitting, choosing)).slice(0, 1)
  })
}

/** What may cover a wider area: the lead if it is broad and not deep, else the first ranked one that is. */
function broadOptions({ lead, options }: Choosing): readonly TechniqueOption[] {
  const broad = [lead, ...options.ranked].filter(
    (option) => roleOf(option.technique) === 'broad' && option.technique.pressure.min < 3,
  )
  return [...new Set([...broad, ...options.comfort])]
}

function comfortOptions({ lead, options }: Choosing): readonly TechniqueOption[] {
  const gentle = [lead, ...options.ranked].filter(
    (option) => roleOf(option.technique) === 'broad' && option.technique.pressure.min < 3,
  )
  const own = options.comfort.includes(lead) ? [lead] : []
  return [...new Set([...own, ...options.comfort, ...gentle])]
}

function line(
  role: SegmentRole,
  area: Area,
  options: readonly TechniqueOption[],
  { limits, painful }: Choosing,
): readonly WantedLine[] {
  for (const option of options) {
    const offer = offerOf(option, area, limits, painful)
    if (offer) return [{ role, offer }]
  }
  return []
}

function isHandsOn(technique: Technique): boolean {
  return roleOf(technique) !== 'movement'
}

/**
 * Fewest, usual and most minutes of a line; a limb worked on both sides may take twice as long. A session that is
 * spread over the body keeps to the usual minutes.
 */
export function minuteWish({ role, offer }: WantedLine, spread: boolean): MinuteWish {
  const { technique } = offer.option
  const { min, usual, max } = technique.typicalMinutesPerRegion
  const pairs = isPair(offer.area) ? 2 : 1
  const least = Math.max(min, leastMinutes[offer.role] ?? min)
  const longest = offer.role === 'focal' ? Math.min(max, spotsOf(offer) * focalMinutesPerRegion) : max
  const most = Math.max(least, longest * (offer.role === 'broad' ? pairs : 1))
  // Where it hurts gets more than the usual minutes before another part of the body gets any.
  const wanted =
    role === 'focus' && !spread ? (usual + max) / 2 : role === 'around' ? Math.max(usual, usualBeside) : usual
  return {
    min: least,
    usual: Math.round(Math.min(Math.max(wanted, least), most)),
    max: most,
    weight: weights[role],
  }
}

/** Regions that single-spot work may go to, wherever the client lies. */
function spotsOf({ byPosition }: Offer): number {
  return Math.max(...[...byPosition.values()].map((regions) => regions.length))
}

/** Two limbs, one after the other; shoulders and hips are worked together. */
function isPair({ groupId, sides }: Area): boolean {
  return sides.length === 2 && regionGroup(groupId)?.limb !== 'axial' && !oneAreaPairs.includes(groupId)
}

/** Minutes beside the pain that come before another part of the body gets any. House rule. */
const usualBeside = 8

const weights: Readonly<Record<SegmentRole, number>> = {
  focus: 4,
  support: 2,
  around: 2,
  comfort: 1,
  'warm-up': 1,
  closing: 1,
}
