import type { RegionId } from '../bodymap/regions.ts'
import type { Condition } from '../knowledge/conditions.ts'
import { wholeBody } from '../knowledge/safety-meta.ts'
import { endangermentSites } from '../knowledge/safety-sites.ts'
import { position, stroke, techniquesMeta, type PositionId } from '../knowledge/techniques.ts'
import { limitsAt, type LimitsAt } from '../screening/limits-at.ts'
import { placeOf } from '../screening/places.ts'
import type { ScreenFinding, ScreenResult } from '../screening/screen.ts'
import { regionsNamed } from './named-regions.ts'
import { keysOfPlaces } from './safety-keys.ts'
import type { PlanLimit } from './plan-result.ts'
import type { PlanInput } from './plan-input.ts'
import { plannedRegions, type PlannedRegion } from './planned-regions.ts'

/** What holds for one region of the body map. */
export interface RegionLimit {
  /** Why it is left alone, or null */
  readonly off: PlanLimit['kind'] | null
  /** Highest pressure allowed, 1–5: the lowest of all limits but the technique's own */
  readonly cap: number
  /** Safety techniques that may not be used here */
  readonly bans: ReadonlySet<string>
}

export interface Limits {
  readonly at: (region: PlannedRegion) => RegionLimit
  /** Positions the client likes and screening allows, in the planner's order of preference */
  readonly positions: readonly PositionId[]
  /** Level to begin at, at most; 5 when nothing says so */
  readonly startAt: number
  readonly bannedEverywhere: ReadonlySet<string>
  /** Strokes the client does not like */
  readonly strokesLeftOut: ReadonlySet<string>
  /** Delicate spots among these regions that concern this client */
  readonly sitesAt: (regions: readonly PlannedRegion[]) => readonly string[]
  /** Rules, reminders apart, that limit work on any of these regions */
  readonly rulesAt: (regions: readonly PlannedRegion[]) => readonly string[]
}

/** Prone first: the back is what most sessions are about; seated last. */
const positionOrder: readonly PositionId[] = ['prone', 'supine', 'side-lying', 'semi-reclined', 'seated']
const highest = 5

/** Every limit of a session, ready to be asked region by region. */
export function limitsOf(input: PlanInput, screen: ScreenResult, entry: Condition): Limits {
  const screened = screenedAt(screen)
  const alone = leftAlone(input)
  const withoutConsent = keysWithoutConsent(input)
  const everywhere = bannedEverywhere(screen)
  const limiting = screen.findings.filter(
    (finding) => !finding.standing && limitingActions.has(finding.actsAs),
  )
  const sessionCap = Math.min(
    screen.maxPressure ?? highest,
    likedPressure(input) ?? highest,
    input.soFar?.pressureCap ?? highest,
    entry.startingPlan.maxPressure ?? highest,
  )
  const byRegion = new Map<RegionId, RegionLimit>()
  for (const region of plannedRegions) {
    const parts = region.safetyKeys.map(screened)
    const off = parts.some(({ avoid }) => avoid)
      ? 'region-left-alone'
      : offReason(region, alone, withoutConsent)
    const cap = Math.min(
      sessionCap,
      ...parts.map(({ maxPressure }) => maxPressure ?? highest),
      input.soFar?.pressureByRegion?.[region.id] ?? highest,
      entry.startingPlan.groupCaps?.[region.groupId] ?? highest,
      techniquesMeta.planning.groupCaps[region.groupId] ?? highest,
    )
    const bans = new Set([...everywhere, ...parts.flatMap(({ techniques }) => [...techniques])])
    byRegion.set(region.id, { off, cap, bans })
  }
  return {
    at: (region) => byRegion.get(region.id)!,
    positions: positionOrder.filter((id) => isPositionAllowed(id, input, everywhere)),
    startAt: screen.startPressure ?? highest,
    bannedEverywhere: everywhere,
    strokesLeftOut: new Set(
      (input.preferences?.strokesDisliked ?? []).filter((id) => stroke(id) !== undefined),
    ),
    sitesAt: (regions) => sitesAt(regions, input),
    rulesAt: (regions) => rulesAt(regions, limiting),
  }
}

/** Some sites are only for the very young; an age that is not known is read the safe way. */
function sitesAt(regions: readonly PlannedRegion[], { answers = {} }: PlanInput): readonly string[] {
  const ids = new Set(regions.flatMap((region) => region.siteIds))
  return endangermentSites
    .filter((site) => ids.has(site.id))
    .filter(({ onlyIf }) => {
      const value = onlyIf && answers[onlyIf.question]
      return typeof value !== 'number' || onlyIf === undefined || value <= onlyIf.lte
    })
    .map((site) => site.id)
}

const limitingActions = new Set<string>(['avoid-region', 'avoid-technique', 'cap-pressure', 'modify'])

/** Ids of the limiting findings that act on the session or on one of these regions. */
function rulesAt(regions: readonly PlannedRegion[], limiting: readonly ScreenFinding[]): readonly string[] {
  const touched = new Set([wholeBody, ...regions.flatMap((region) => region.safetyKeys)])
  return limiting
    .filter(({ areas }) => areas.length === 0 || [...keysOfPlaces(areas)].some((key) => touched.has(key)))
    .map(({ ruleId }) => ruleId)
}

/** The pressure the client likes, 1–5: a limit, never a licence. Undefined = not asked. */
export function likedPressure(input: PlanInput): number | undefined {
  const answer = input.answers?.['pressure-preference']
  const levels = [input.preferences?.pressure, answer].filter((level) => typeof level === 'number')
  return levels.length === 0 ? undefined : Math.max(1, Math.min(...levels))
}

function offReason(
  region: PlannedRegion,
  alone: ReadonlySet<RegionId>,
  withoutConsent: ReadonlySet<string>,
): RegionLimit['off'] {
  if (alone.has(region.id)) return 'preference'
  return region.safetyRegions.some((id) => withoutConsent.has(id)) ? 'consent' : null
}

/** What the screening allows at a safety region, by its key (`calf:left`); each is worked out once. */
function screenedAt(screen: ScreenResult): (key: string) => LimitsAt {
  const known = new Map<string, LimitsAt>()
  return (key) => {
    const found = known.get(key)
    if (found) return found
    const { region, side } = placeOf(key)
    const here = limitsAt(screen, region, side === 'both' ? null : side)
    known.set(key, here)
    return here
  }
}

/** Regions of the map that the client wants left alone, whatever kind of id was given; unknown ids name nothing. */
function leftAlone(input: PlanInput): ReadonlySet<RegionId> {
  const wishes = [
    ...(input.preferences?.areasOffLimits ?? []),
    ...mapAnswer(input.answers?.['areas-off-limits']),
  ]
  return new Set(wishes.flatMap(regionsNamed))
}

/** Sensitive safety regions that no written consent covers today. */
function keysWithoutConsent(input: PlanInput): ReadonlySet<string> {
  const planned = mapAnswer(input.answers?.['sensitive-areas-planned'])
  const agreed = mapAnswer(input.answers?.['sensitive-written-consent']).includes('yes')
  const open = techniquesMeta.planning.sensitiveAreas.filter(
    ({ answer }) => !agreed || !planned.includes(answer),
  )
  return new Set(open.flatMap(({ safetyRegions }) => safetyRegions))
}

function mapAnswer(answer: unknown): readonly string[] {
  if (typeof answer === 'string') return [answer]
  return Array.isArray(answer) ? answer.filter((value): value is string => typeof value === 'string') : []
}

/** Bans that hold everywhere: those on the whole body, and any that name no place at all. */
function bannedEverywhere({ areaLimits, avoidTechniques }: ScreenResult): ReadonlySet<string> {
  const local = new Set(
    areaLimits.filter(({ region }) => region !== wholeBody).flatMap(({ techniques }) => techniques),
  )
  const everywhere = areaLimits
    .filter(({ region }) => region === wholeBody)
    .flatMap(({ techniques }) => techniques)
  return new Set([...everywhere, ...avoidTechniques.filter((id) => !local.has(id))])
}

function isPositionAllowed(id: PositionId, input: PlanInput, banned: ReadonlySet<string>): boolean {
  const liked = input.preferences?.positions
  if (liked && liked.length > 0 && !liked.includes(id)) return false
  return !(position(id)?.safetyTechniqueIds ?? []).some((technique) => banned.has(technique))
}
