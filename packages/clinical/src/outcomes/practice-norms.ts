import { correlation } from '../statistics/correlation.ts'
import { mean } from '../statistics/mean.ts'
import { standardDeviation } from '../statistics/standard-deviation.ts'
import type { VerdictInput } from './verdict-types.ts'

/**
 * A practice's own figures for a measure: the spread between clients, the reliability of a rating repeated on
 * another day before the first session, the mean, and how many clients stand behind them. Each client gives the
 * first two such ratings. Used by the verdict from 30 clients on (outcomes §3.3, §3.5).
 *
 * Fewer than three clients, or ratings with no spread, give `null`; a negative correlation counts as 0.
 *
 * @example practiceNorms([[7, 6], [4, 4], [8, 7]]) // { sd: 1.98…, r: 0.99…, mean: 6, n: 3 }
 */
export function practiceNorms(
  pairs: readonly (readonly [number, number])[],
): NonNullable<VerdictInput['practiceNorms']> | null {
  const r = correlation(pairs)
  const sdFirst = standardDeviation(pairs.map(([first]) => first))
  const sdSecond = standardDeviation(pairs.map(([, second]) => second))
  const centre = mean(pairs.flat())
  if (pairs.length < 3 || r === null || sdFirst === null || sdSecond === null || centre === null) return null
  const sd = Math.sqrt((sdFirst ** 2 + sdSecond ** 2) / 2)
  return { sd, r: Math.max(0, Math.min(1, r)), mean: centre, n: pairs.length }
}
