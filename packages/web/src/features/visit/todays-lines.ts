import { linesAgainstLimits, type LineProblem } from '@unknot/clinical/planning/lines-against-limits'
import type { ScreenFinding } from '@unknot/clinical/screening/screen-result'

/** A line of today's session: what the plan says, and what today's limits leave of it. */
export type PlanLine = {
  readonly techniqueId: string
  readonly regionIds: readonly string[]
  readonly plannedPressure: number | null
  readonly plannedMinutes: number | null
  readonly pressure: number
  readonly minutes: number
}

export type TodaysLine = PlanLine & {
  readonly fate: 'as-planned' | 'softer' | 'left-out'
  readonly ruleIds: readonly string[]
}

type Planned = {
  readonly techniqueId: string
  readonly regionIds: readonly string[]
  readonly pressure: number
  readonly minutes: number
  readonly position: string | null
}

/**
 * The plan as today's screening allows it: a line in a place or with a technique that is off limits is left out, a
 * pressure above the limit comes down to it. The plan itself does not change.
 *
 * @example todaysLines([{ …, pressure: 4 }], findings, new Set())[0] // { pressure: 3, plannedPressure: 4, fate: 'softer' }
 */
export function todaysLines(
  lines: readonly Planned[],
  findings: readonly ScreenFinding[],
  passed: ReadonlySet<string>,
): readonly TodaysLine[] {
  const problems = Map.groupBy(linesAgainstLimits(lines, findings, passed), (problem) => problem.line)
  return lines.map((line, index) => {
    const here = problems.get(index) ?? []
    const { fate, pressure } = fateOf(line.pressure, here)
    return {
      techniqueId: line.techniqueId,
      regionIds: line.regionIds,
      plannedPressure: line.pressure,
      plannedMinutes: line.minutes,
      pressure,
      minutes: line.minutes,
      fate,
      ruleIds: [...new Set(here.map(({ ruleId }) => ruleId))],
    }
  })
}

function fateOf(planned: number, problems: readonly LineProblem[]): Pick<TodaysLine, 'fate' | 'pressure'> {
  if (problems.length === 0) return { fate: 'as-planned', pressure: planned }
  const pressure = Math.min(planned, ...problems.map(({ maxPressure }) => maxPressure ?? planned))
  const isOut = problems.some(({ kind }) => kind !== 'pressure') || pressure < 1
  return isOut ? { fate: 'left-out', pressure: planned } : { fate: 'softer', pressure }
}
