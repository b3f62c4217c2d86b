/**
 * Standard error of measurement: how far one rating typically lies from the value it stands for.
 * SEM = SD × √(1 − r).
 *
 * Unit: that of the SD. `sd` ≥ 0 is the spread between people; `reliability` is the test-retest r, 0 to 1.
 * Values outside those ranges are a bug and throw.
 * Source: Jacobson and Truax 1991, as set out at https://psyctc.org/stats/rcsc1.htm
 *
 * @example standardErrorOfMeasurement(2, 0.76) // 0.98: pain 0–10, SD 2, r 0.76
 */
export function standardErrorOfMeasurement(sd: number, reliability: number): number {
  if (!(sd >= 0)) throw new RangeError('The standard deviation must be 0 or more')
  if (!(reliability >= 0 && reliability <= 1)) throw new RangeError('Reliability must lie between 0 and 1')
  return sd * Math.sqrt(1 - reliability)
}
