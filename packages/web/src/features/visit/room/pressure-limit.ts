import { technique } from '@unknot/clinical/knowledge/techniques'
import { linesAgainstLimits } from '@unknot/clinical/planning/lines-against-limits'
import type { Run, RunSegment } from '../run.ts'

type Line = Pick<RunSegment, 'techniqueId' | 'regionIds'>

/**
 * The highest pressure today's limits allow for a technique in a place, 1–5; null where it may not be done there at all.
 *
 * @example pressureLimit(run, { techniqueId: 'swedish', regionIds: ['calf.back.left'] }) // 3
 */
export function pressureLimit(run: Pick<Run, 'result' | 'passed'>, line: Line): number | null {
  if (run.result === null) return 5
  const problems = linesAgainstLimits(
    [{ ...line, pressure: 5, position: null }],
    run.result.findings,
    new Set(run.passed),
  )
  if (problems.some(({ kind }) => kind !== 'pressure')) return null
  return Math.min(5, ...problems.map(({ maxPressure }) => maxPressure ?? 5))
}

/** The pressure a technique is usually done with, within today's limit. */
export const usualPressure = (techniqueId: string, limit: number): number =>
  Math.min(limit, technique(techniqueId)?.pressure.usual ?? 3)
