import { isRegionId, regionById, type RegionId } from '../bodymap/regions.ts'
import { safetyRegionHasSides } from '../bodymap/safety-sides.ts'
import { wholeBody } from '../knowledge/safety-meta.ts'
import { position, technique } from '../knowledge/techniques.ts'
import { limitsAt, type LimitsAt } from '../screening/limits-at.ts'
import { limitsOfFinding } from '../screening/limits-of-finding.ts'
import type { Limits } from '../screening/limits-sum.ts'
import type { ScreenFinding } from '../screening/screen-result.ts'

/** A line of a plan, as far as limits are about it. */
export interface PlannedLine {
  readonly techniqueId: string
  readonly regionIds: readonly string[]
  /** Walton level 1–5 */
  readonly pressure: number
  readonly position: string | null
}

/** One limit that one line does not obey, and whose it is. */
export interface LineProblem {
  /** Place of the line in the plan, from 0 */
  readonly line: number
  readonly ruleId: string
  readonly kind: 'region' | 'pressure' | 'technique'
  /** The regions of the line it is about; none for a limit of the whole session */
  readonly regionIds: readonly string[]
  /** The highest pressure allowed there, where the problem is the pressure */
  readonly maxPressure: number | null
}

/**
 * Where the lines of a plan break what a screening allows, each with the rule: a region to be left alone (by every
 * safety region the region touches, on its side), a technique or position to be left out there, a pressure above the
 * limit. Rules that a signed reason passes (`passed`) are left out, where their rule may be passed with one at all.
 *
 * @example
 * linesAgainstLimits([{ techniqueId: 'swedish', regionIds: ['calf.back.left'], pressure: 3, position: null }], findings)
 * // [{ line: 0, ruleId: 'loc-varicose-veins', kind: 'region', regionIds: ['calf.back.left'], maxPressure: null }]
 */
export function linesAgainstLimits(
  lines: readonly PlannedLine[],
  findings: readonly ScreenFinding[],
  passed: ReadonlySet<string> = new Set(),
): readonly LineProblem[] {
  const holding = findings
    .filter((finding) => !isPassed(finding, passed))
    .map((finding) => ({ ruleId: finding.ruleId, limits: limitsOfFinding(finding) }))
  return lines.flatMap((line, index) =>
    holding.flatMap(({ ruleId, limits }) =>
      problemsOf(line, limits).map((problem) => ({ line: index, ruleId, ...problem })),
    ),
  )
}

/** The rule for areas the client wants left alone; it may never be passed. */
export const areasLeftAloneRule = 'con-off-limits'

/**
 * Where the lines touch regions that the client wants left alone as a matter of course (`preferences.areasOffLimits`).
 * Today's own answer to `areas-off-limits` is a finding of the screening and stands in its place.
 */
export function linesLeftAlone(
  lines: readonly PlannedLine[],
  areasOffLimits: readonly string[],
): readonly LineProblem[] {
  const alone = new Set(areasOffLimits)
  return lines.flatMap(({ regionIds }, line) => {
    const touched = regionIds.filter((id) => alone.has(id))
    return touched.length === 0
      ? []
      : [{ line, ruleId: areasLeftAloneRule, kind: 'region' as const, regionIds: touched, maxPressure: null }]
  })
}

function isPassed({ ruleId, override }: ScreenFinding, passed: ReadonlySet<string>): boolean {
  return override === 'therapist-may-change-with-recorded-reason' && passed.has(ruleId)
}

type Problem = Omit<LineProblem, 'line' | 'ruleId'>

function problemsOf(line: PlannedLine, limits: Limits): readonly Problem[] {
  const used = safetyTechniquesOf(line)
  const places = line.regionIds.length === 0 ? [null] : line.regionIds.filter(isRegionId)
  const found = new Map<Problem['kind'], { readonly regionIds: string[]; maxPressure: number | null }>()
  const note = (kind: Problem['kind'], regionId: RegionId | null, maxPressure: number | null) => {
    const known = found.get(kind) ?? { regionIds: [], maxPressure }
    if (regionId !== null) known.regionIds.push(regionId)
    known.maxPressure = least(known.maxPressure, maxPressure)
    found.set(kind, known)
  }
  for (const place of places) {
    const here = place === null ? ofTheSession(limits) : atRegion(limits, place)
    if (here.avoid) note('region', place, null)
    if (here.maxPressure !== null && line.pressure > here.maxPressure)
      note('pressure', place, here.maxPressure)
    if (used.some((id) => here.techniques.has(id))) note('technique', place, null)
  }
  return [...found].map(([kind, problem]) => ({ kind, ...problem }))
}

/** What a technique always is, what its part for the trained is (no training is on file), and what the position is. */
function safetyTechniquesOf({ techniqueId, position: positionId }: PlannedLine): readonly string[] {
  const { always = [], ifUntrained = [] } = technique(techniqueId)?.safety ?? {}
  return [...always, ...ifUntrained, ...(position(positionId ?? '')?.safetyTechniqueIds ?? [])]
}

/** All the safety regions that a region of the map touches count, on its own side. */
function atRegion(limits: Limits, regionId: RegionId): LimitsAt {
  const { side, safetyRegions } = regionById(regionId)
  const all = safetyRegions.map((region) =>
    limitsAt(limits, region, safetyRegionHasSides(region) ? side : null),
  )
  return {
    avoid: all.some((one) => one.avoid),
    maxPressure: all.map((one) => one.maxPressure).reduce(least, limits.maxPressure),
    techniques: new Set(all.flatMap((one) => [...one.techniques])),
  }
}

/** A line without a place (breathing, rest) meets only what holds everywhere. */
function ofTheSession(limits: Limits): LimitsAt {
  const everywhere = limits.areaLimits.filter((limit) => limit.region === wholeBody)
  return {
    avoid: everywhere.some((limit) => limit.avoid),
    maxPressure: everywhere.map((limit) => limit.maxPressure).reduce(least, limits.maxPressure),
    techniques: new Set(everywhere.flatMap((limit) => limit.techniques)),
  }
}

function least(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other
  return Math.min(one, other)
}
