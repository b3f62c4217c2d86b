/** z for a two-sided interval, as written in the sources of the formula. */
const zOfLevel = { 95: 1.96, 90: 1.645 } as const

export type ChangeLevel = keyof typeof zOfLevel

export interface RatingsAtEachEnd {
  /** How many ratings stand behind the first value, 1 or more */
  readonly before: number
  /** How many ratings stand behind the second value, 1 or more */
  readonly after: number
}

const single: RatingsAtEachEnd = { before: 1, after: 1 }

/**
 * Standard error of the difference between two values, each from one or more ratings.
 * A mean of k ratings has SEM / √k, so the difference has SEM × √(1/before + 1/after); √2 × SEM for single ratings.
 *
 * Unit: that of the SEM. Fewer than one rating at an end is a bug and throws.
 * Source: Jacobson and Truax 1991, with the √2 that was missing in 1984 (https://psyctc.org/stats/rcsc1.htm).
 *
 * @example errorOfChange(0.98, { before: 3, after: 3 }) // 0.80
 */
export function errorOfChange(sem: number, ratings: RatingsAtEachEnd = single): number {
  if (!(ratings.before >= 1 && ratings.after >= 1)) throw new RangeError('Each end needs at least one rating')
  return sem * Math.sqrt(1 / ratings.before + 1 / ratings.after)
}

/**
 * Smallest change that is more than measuring error: MDC95 = 1.96 × √2 × SEM for single ratings (MDC90: 1.645).
 * A change must be larger than this to be more than error; being equal to it is not enough.
 *
 * Unit: that of the SEM; 0 or more.
 * Source: formula of range-of-motion-meta.json and https://psyctc.org/stats/rcsc1.htm
 *
 * @example minimalDetectableChange(0.98) // 2.7: a 2-point drop between two single ratings is not beyond error
 * @example minimalDetectableChange(0.98, { before: 3, after: 3 }) // 1.6
 */
export function minimalDetectableChange(
  sem: number,
  ratings: RatingsAtEachEnd = single,
  level: ChangeLevel = 95,
): number {
  return zOfLevel[level] * errorOfChange(sem, ratings)
}

/**
 * The SEM behind a published MDC of single ratings: MDC / (z × √2).
 *
 * @example semOfPublishedChange(10.2, 95) // 3.68: Neck Disability Index
 */
export function semOfPublishedChange(mdc: number, level: ChangeLevel): number {
  return mdc / (zOfLevel[level] * Math.SQRT2)
}
