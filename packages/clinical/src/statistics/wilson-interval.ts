export interface Interval {
  readonly low: number
  readonly high: number
}

/** z of a two-sided 95 % interval. */
export const z95 = 1.959963984540054

/**
 * Wilson's score interval for a proportion: honest with small groups and near 0 or 1.
 *
 * `count` of `total`, whole numbers with 0 ≤ count ≤ total; anything else is a bug and throws. No people (total 0)
 * give `null`. Result as shares, 0 to 1.
 * Source: Wilson 1927; Newcombe 1998, Stat Med 17:857–872, method 3.
 *
 * @example wilsonInterval(8, 10) // { low: 0.490, high: 0.943 }
 */
export function wilsonInterval(count: number, total: number, z: number = z95): Interval | null {
  if (!Number.isInteger(count) || !Number.isInteger(total) || count < 0 || count > total) {
    throw new RangeError('Counts must be whole numbers, and no more than the total')
  }
  if (total === 0) return null
  const share = count / total
  const square = z * z
  const centre = share + square / (2 * total)
  const reach = z * Math.sqrt((share * (1 - share)) / total + square / (4 * total * total))
  const divisor = 1 + square / total
  return {
    low: count === 0 ? 0 : (centre - reach) / divisor,
    high: count === total ? 1 : (centre + reach) / divisor,
  }
}
