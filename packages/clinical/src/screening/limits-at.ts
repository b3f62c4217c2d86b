import { wholeBody } from '../knowledge/safety-meta.ts'
import { lowest } from './limits.ts'
import type { ScreenResult } from './screen-result.ts'

export interface LimitsAt {
  /** No work here */
  readonly avoid: boolean
  /** Highest Walton level here, the session's limit included; null is no limit */
  readonly maxPressure: number | null
  /** Safety techniques to leave out here */
  readonly techniques: ReadonlySet<string>
}

/**
 * What a screening allows at one place. Without a side, what holds on either side holds.
 * @example limitsAt(result, 'calf', 'left').avoid
 */
export function limitsAt(
  result: Pick<ScreenResult, 'areaLimits' | 'maxPressure'>,
  region: string,
  side: 'left' | 'right' | null,
): LimitsAt {
  const here = result.areaLimits.filter(
    (limit) =>
      limit.region === wholeBody ||
      region === wholeBody ||
      (limit.region === region && (side === null || limit.side === null || limit.side === side)),
  )
  const pressures = [result.maxPressure, ...here.map((limit) => limit.maxPressure)]
  return {
    avoid: here.some((limit) => limit.avoid),
    maxPressure: lowest(pressures.map((pressure) => pressure ?? undefined)) ?? null,
    techniques: new Set(here.flatMap((limit) => limit.techniques)),
  }
}
