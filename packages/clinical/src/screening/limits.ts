import { wholeBody } from '../knowledge/safety-meta.ts'
import type { RuleEffect } from '../knowledge/safety-rules.ts'
import { areasWithNeighbours } from './areas.ts'
import { placeOf, type Place } from './places.ts'

/** What one true rule takes away, once it is known where it acts. */
export interface RuleLimits {
  /** Limit of the whole session, Walton level */
  readonly session: number | undefined
  readonly startPressure: number | undefined
  readonly caps: readonly { readonly place: Place; readonly pressure: number }[]
  readonly avoid: readonly Place[]
  readonly techniques: readonly string[]
  /** Where the techniques stay out; `whole-body` is everywhere */
  readonly techniquePlaces: readonly Place[]
}

/** The limits of a rule that no clearance eases. */
export function limitsOfRule(effect: RuleEffect, areas: readonly Place[]): RuleLimits {
  const named = effect.regions !== undefined && effect.regions.length > 0
  const pressure = effect.maxPressure
  const regionCaps = Object.entries(effect.regionCaps ?? {})
  return {
    session: lowest([named ? undefined : pressure, effect.elsewhereMaxPressure]),
    startPressure: effect.startPressure,
    caps: [
      ...(named && pressure !== undefined ? areas.map((place) => ({ place, pressure })) : []),
      ...regionCaps.map(([region, cap]) => ({ place: placeOf(region), pressure: cap })),
    ],
    avoid: effect.action === 'avoid-region' ? areas : [],
    techniques: effect.techniques ?? [],
    techniquePlaces: techniquePlaces(effect, areas),
  }
}

/**
 * What a clearance leaves: `avoidRegions` are left alone, `maxPressure` holds for `capRegions` or for the whole
 * session when there are none, techniques stay out everywhere.
 */
export function limitsWhenCleared(
  left: NonNullable<RuleEffect['ifCleared']>,
  avoid: readonly Place[],
  capped: readonly Place[],
): RuleLimits {
  const pressure = left.maxPressure
  const onRegions = left.capRegions !== undefined && left.capRegions.length > 0
  return {
    session: onRegions ? undefined : pressure,
    startPressure: left.startPressure,
    caps: onRegions && pressure !== undefined ? capped.map((place) => ({ place, pressure })) : [],
    avoid,
    techniques: left.techniques ?? [],
    techniquePlaces: [everywhere],
  }
}

/** The lowest of some levels, where any is known. */
export function lowest(levels: readonly (number | undefined)[]): number | undefined {
  const known = levels.filter((level) => level !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}

const everywhere = placeOf(wholeBody)

/**
 * Where a rule's techniques stay out. A rule about the session holds everywhere, and so does one that also limits the
 * rest of the body. One that names areas holds there; where it keeps off the area altogether, beside it as well, since
 * in the area itself nothing is done.
 */
function techniquePlaces(effect: RuleEffect, areas: readonly Place[]): readonly Place[] {
  const anywhere =
    effect.scope === 'session' || !effect.regions?.length || effect.elsewhereMaxPressure !== undefined
  if (anywhere) return [everywhere]
  return effect.action === 'avoid-region' ? areasWithNeighbours(areas) : areas
}
