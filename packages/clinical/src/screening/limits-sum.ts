import { safetyMeta } from '../knowledge/safety-meta.ts'
import { lowest, type RuleLimits } from './limits.ts'
import { inRegionOrder, sidesOf, type Place } from './places.ts'
import type { AreaLimit, ScreenResult } from './screen-result.ts'

export type Limits = Pick<
  ScreenResult,
  | 'maxPressure'
  | 'startPressure'
  | 'regionCaps'
  | 'avoidRegions'
  | 'avoidTechniques'
  | 'techniquesByRegion'
  | 'areaLimits'
>

/** Adds up the limits of all true rules but the reminders: the lowest pressure wins, lists are joined. */
export function addUp(all: readonly RuleLimits[]): Limits {
  const areaLimits = limitsByPlace(all)
  const byRegion = Map.groupBy(areaLimits, (limit) => limit.region)
  const regions = inRegionOrder(byRegion.keys())
  const at = (region: string) => byRegion.get(region) ?? []
  const cap = (region: string) => lowest(at(region).map((limit) => limit.maxPressure ?? undefined))
  return {
    maxPressure: lowest(all.map((limits) => limits.session)) ?? null,
    startPressure: lowest(all.map((limits) => limits.startPressure)) ?? null,
    regionCaps: Object.fromEntries(
      regions.flatMap((region) => {
        const pressure = cap(region)
        return pressure === undefined ? [] : [[region, pressure] as const]
      }),
    ),
    avoidRegions: regions.filter((region) => at(region).some((limit) => limit.avoid)),
    avoidTechniques: inTechniqueOrder(all.flatMap((limits) => limits.techniques)),
    techniquesByRegion: Object.fromEntries(
      regions.flatMap((region) => {
        const techniques = inTechniqueOrder(at(region).flatMap((limit) => limit.techniques))
        return techniques.length === 0 ? [] : [[region, techniques] as const]
      }),
    ),
    areaLimits,
  }
}

interface Gathered {
  readonly place: Place
  avoid: boolean
  readonly pressures: number[]
  readonly techniques: Set<string>
}

function limitsByPlace(all: readonly RuleLimits[]): readonly AreaLimit[] {
  const gathered = new Map<string, Gathered>()
  const at = (places: readonly Place[]) =>
    places.flatMap(sidesOf).map((place) => {
      const key = `${place.region}:${place.side}`
      const known = gathered.get(key) ?? { place, avoid: false, pressures: [], techniques: new Set<string>() }
      gathered.set(key, known)
      return known
    })
  for (const limits of all) {
    for (const { place, pressure } of limits.caps) for (const one of at([place])) one.pressures.push(pressure)
    for (const one of at(limits.avoid)) one.avoid = true
    if (limits.techniques.length === 0) continue
    for (const one of at(limits.techniquePlaces)) {
      for (const technique of limits.techniques) one.techniques.add(technique)
    }
  }
  const byRegion = Map.groupBy(gathered.values(), (one) => one.place.region)
  return inRegionOrder(byRegion.keys()).flatMap((region) => (byRegion.get(region) ?? []).map(asLimit))
}

function asLimit({ place, avoid, pressures, techniques }: Gathered): AreaLimit {
  return {
    region: place.region,
    side: place.side === 'both' ? null : place.side,
    avoid,
    maxPressure: lowest(pressures) ?? null,
    techniques: inTechniqueOrder(techniques),
  }
}

const techniqueOrder = safetyMeta.techniques.map((technique) => technique.id)

function inTechniqueOrder(techniques: Iterable<string>): readonly string[] {
  const wanted = new Set(techniques)
  return wanted.size === 0 ? [] : techniqueOrder.filter((technique) => wanted.has(technique))
}
