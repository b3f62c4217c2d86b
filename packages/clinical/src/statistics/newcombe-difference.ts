import { wilsonInterval, z95, type Interval } from './wilson-interval.ts'

export interface Share {
  readonly count: number
  readonly total: number
}

/**
 * Difference between two independent proportions with its interval, built from the two Wilson intervals.
 *
 * Shares, −1 to 1: first minus second. An empty group gives `null`.
 * Source: Newcombe 1998, Stat Med 17:873–890, method 10; its example 56/70 against 48/80 gives 0.0524 to 0.3339.
 *
 * @example newcombeDifference({ count: 56, total: 70 }, { count: 48, total: 80 }) // 0.20 (0.0524 to 0.3339)
 */
export function newcombeDifference(
  first: Share,
  second: Share,
  z: number = z95,
): (Interval & { readonly difference: number }) | null {
  const one = wilsonInterval(first.count, first.total, z)
  const two = wilsonInterval(second.count, second.total, z)
  if (one === null || two === null) return null
  const shareOne = first.count / first.total
  const shareTwo = second.count / second.total
  const difference = shareOne - shareTwo
  return {
    difference,
    low: difference - Math.hypot(shareOne - one.low, two.high - shareTwo),
    high: difference + Math.hypot(one.high - shareOne, shareTwo - two.low),
  }
}
