import type { RegionId } from '../bodymap/regions.ts'
import type { Condition } from '../knowledge/conditions.ts'
import { wholeBody } from '../knowledge/safety-meta.ts'
import { endangermentSites } from '../knowledge/safety-sites.ts'
import { position, stroke, techniquesMeta, type PositionId } from '../knowledge/techniques.ts'
import type { ScreenFinding, ScreenResult } from '../screening/screen.ts'
import { regionsNamed } from './named-regions.ts'
import { safetyKeysOf } from './pain.ts'
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
  const avoided = avoidedKeys(screen)
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
    const off = offReason(region, avoided, alone, withoutConsent)
    const cap = Math.min(
      sessionCap,
      ...region.safetyRegions.map((id) => screen.regionCaps[id] ?? highest),
      screen.regionCaps[wholeBody] ?? highest,
      input.soFar?.pressureByRegion?.[region.id] ?? highest,
      entry.startingPlan.groupCaps?.[region.groupId] ?? highest,
      techniquesMeta.planning.groupCaps[region.groupId] ?? highest,
    )
    byRegion.set(region.id, { off, cap, bans: bansAt(region, screen, everywhere) })
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
  const touched = new Set([wholeBody, ...regions.flatMap((region) => region.safetyRegions)])
  return limiting
    .filter(({ areas }) => areas.length === 0 || areas.some(({ region }) => touched.has(region)))
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
  avoided: ReadonlySet<string>,
  alone: ReadonlySet<RegionId>,
  withoutConsent: ReadonlySet<string>,
): RegionLimit['off'] {
  if (avoided.has(wholeBody) || region.safetyKeys.some((key) => avoided.has(key))) return 'region-left-alone'
  if (alone.has(region.id)) return 'preference'
  return region.safetyRegions.some((id) => withoutConsent.has(id)) ? 'consent' : null
}

/** Keys of the safety regions to leave alone: on the sides the findings name, on both where none of them names one. */
function avoidedKeys(screen: ScreenResult): ReadonlySet<string> {
  const places = screen.findings
    .filter((finding) => !finding.standing && finding.actsAs === 'avoid-region')
    .flatMap((finding) => finding.areas)
  const parts = screen.avoidRegions.flatMap((region) => {
    const named = places.filter((place) => place.region === region)
    return named.length === 0
      ? [region]
      : named.map(({ side }) => (side === null ? region : `${region}:${side}`))
  })
  return safetyKeysOf(parts)
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

/** Safety techniques banned on one region: those banned everywhere, and on any safety region it touches. */
function bansAt(
  region: PlannedRegion,
  screen: ScreenResult,
  everywhere: ReadonlySet<string>,
): ReadonlySet<string> {
  const here = region.safetyRegions.flatMap((id) => screen.techniquesByRegion[id] ?? [])
  return here.length === 0 ? everywhere : new Set([...everywhere, ...here])
}

/** Bans that hold everywhere: those on the whole body, and any that name no place at all. */
function bannedEverywhere(screen: ScreenResult): ReadonlySet<string> {
  const { [wholeBody]: everywhere = [], ...places } = screen.techniquesByRegion
  const local = new Set(Object.values(places).flat())
  return new Set([...everywhere, ...screen.avoidTechniques.filter((id) => !local.has(id))])
}

function isPositionAllowed(id: PositionId, input: PlanInput, banned: ReadonlySet<string>): boolean {
  const liked = input.preferences?.positions
  if (liked && liked.length > 0 && !liked.includes(id)) return false
  return !(position(id)?.safetyTechniqueIds ?? []).some((technique) => banned.has(technique))
}
