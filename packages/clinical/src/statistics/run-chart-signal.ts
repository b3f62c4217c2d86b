import { binomialQuantile } from './binomial-quantile.ts'

export type Side = 'above' | 'below'

export interface RunChartSignal {
  /** Points that are not on the median */
  readonly usefulPoints: number
  /** Longest run of useful points on each side of the median */
  readonly longestRun: Readonly<Record<Side, number>>
  /** Times the line of useful points crosses the median */
  readonly crossings: number
  /** A run longer than this is a signal; null below ten useful points */
  readonly longestRunLimit: number | null
  /** Fewer crossings than this are a signal; null below ten useful points */
  readonly crossingsLimit: number | null
  readonly unusualRun: boolean
  readonly unusualCrossings: boolean
  /** The side of the last useful point */
  readonly lastSide: Side | null
  /** Something other than chance may be at work. Always false below ten useful points. */
  readonly signal: boolean
}

/** Fewer useful points than this say nothing. */
const leastPoints = 10

/**
 * Looks for a shift in values over time against a frozen median: points on the median are left out; with ten or
 * more useful points there is a signal if the longest run exceeds round(log2 n) + 3, or the crossings are fewer
 * than the 5 % point of Binomial(n − 1, 0.5). No trend rule: the source finds it virtually useless.
 *
 * `values` in time order, in any unit; `centre` the frozen median in the same unit.
 * Source: Anhøj and Olesen 2014, PLoS ONE 9:e113825 (https://doi.org/10.1371/journal.pone.0113825).
 *
 * @example runChartSignal(twelveUsefulPoints, 5) // longestRunLimit 7, crossingsLimit 3
 */
export function runChartSignal(values: readonly number[], centre: number): RunChartSignal {
  const sides = values
    .filter((value) => Math.abs(value - centre) > 1e-9)
    .map((value): Side => (value > centre ? 'above' : 'below'))
  const enough = sides.length >= leastPoints
  const longestRunLimit = enough ? Math.round(Math.log2(sides.length)) + 3 : null
  const crossingsLimit = enough ? binomialQuantile(0.05, sides.length - 1, 0.5) : null
  const longest = longestRuns(sides)
  const crossings = sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length
  const unusualRun = longestRunLimit !== null && Math.max(longest.above, longest.below) > longestRunLimit
  const unusualCrossings = crossingsLimit !== null && crossings < crossingsLimit
  return {
    usefulPoints: sides.length,
    longestRun: longest,
    crossings,
    longestRunLimit,
    crossingsLimit,
    unusualRun,
    unusualCrossings,
    lastSide: sides.at(-1) ?? null,
    signal: unusualRun || unusualCrossings,
  }
}

function longestRuns(sides: readonly Side[]): Record<Side, number> {
  const longest = { above: 0, below: 0 }
  let length = 0
  sides.forEach((side, index) => {
    length = side === sides[index - 1] ? length + 1 : 1
    longest[side] = Math.max(longest[side], length)
  })
  return longest
}
