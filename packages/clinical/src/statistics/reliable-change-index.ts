import { errorOfChange, type RatingsAtEachEnd } from './minimal-detectable-change.ts'

/**
 * Reliable change index: the change in units of its own error, (x2 − x1) / (√2 × SEM) for single ratings.
 * Beyond ±1.96 is more than measuring error. No error (SEM 0) gives `null`: the index has no meaning then.
 *
 * Unit: none. Sign: that of x2 − x1; whether a fall is good depends on the measure.
 * Source: Jacobson and Truax 1991 (https://psyctc.org/stats/rcsc1.htm).
 *
 * @example reliableChangeIndex(7, 5, 0.98) // −1.44: two points down between single ratings, inside error
 */
export function reliableChangeIndex(
  first: number,
  second: number,
  sem: number,
  ratings?: RatingsAtEachEnd,
): number | null {
  const error = errorOfChange(sem, ratings)
  return error === 0 ? null : (second - first) / error
}
