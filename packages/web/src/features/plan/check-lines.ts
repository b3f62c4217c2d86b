/** Lines of a plan against the limits of its screening; a large module of rules, loaded when a plan is opened. */
import { isRegionId } from '@unknot/clinical/bodymap/regions'
import { screenPart } from '@unknot/clinical/planning/inputs'
import {
  linesAgainstLimits,
  linesLeftAlone,
  type LineProblem,
  type PlannedLine,
} from '@unknot/clinical/planning/lines-against-limits'
import type { PlanInput } from '@unknot/clinical/planning/plan-input'
import { screen } from '@unknot/clinical/screening/screen'
import { safetyRule } from '@unknot/clinical/knowledge/safety-rules'
import { forbiddenRegions } from '../../limits/forbidden-regions.ts'
import type { ForbiddenRegion } from '../../bodymap/map-content.ts'

export type Limits = {
  readonly forbidden: readonly ForbiddenRegion[]
  readonly check: (lines: readonly CheckedLine[]) => readonly LineCheck[]
}

export type CheckedLine = PlannedLine

/** One limit a line does not obey, with its reason in words and whether a signed reason may pass it. */
export type LineCheck = Omit<LineProblem, 'line'> & {
  readonly line: number
  readonly reason: string
  readonly mayBePassed: boolean
}

/**
 * What the screening behind a proposal allows: where not to work, and a check of lines.
 *
 * @example limitsFor(input, 'en').check(lines) // [] when every line is allowed
 */
export function limitsFor(input: PlanInput, language: 'en' | 'es'): Limits {
  const result = screen(screenPart(input))
  const leftAlone = input.preferences?.areasOffLimits ?? []
  const byClient = safetyRule('con-off-limits')
  const wishes = leftAlone.filter(isRegionId).map((regionId) => ({
    regionId,
    reason: (language === 'es' ? byClient?.reasonEs : byClient?.reason) ?? '',
  }))
  return {
    forbidden: [...forbiddenRegions(result, language), ...wishes],
    check: (lines) =>
      [...linesAgainstLimits(lines, result.findings), ...linesLeftAlone(lines, leftAlone)].map((problem) => {
        const rule = safetyRule(problem.ruleId)
        return {
          ...problem,
          reason: (language === 'es' ? rule?.reasonEs : rule?.reason) ?? problem.ruleId,
          mayBePassed: rule?.override === 'therapist-may-change-with-recorded-reason',
        }
      }),
  }
}
