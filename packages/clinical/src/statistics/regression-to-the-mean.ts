/**
 * The next score to expect with no real change, because people come when it is bad: M + r × (x1 − M).
 *
 * Unit: that of the score. `groupMean` (M) and `reliability` (r, 0 to 1) must come from the same kind of people;
 * r outside 0 to 1 is a bug and throws.
 * Source: regression line for two ratings with the same mean and spread
 * (https://en.wikipedia.org/wiki/Regression_toward_the_mean).
 *
 * @example expectedWithoutChange(8, 4.5, 0.76) // 7.16: 0.8 of a drop is owed to nothing
 */
export function expectedWithoutChange(first: number, groupMean: number, reliability: number): number {
  if (!(reliability >= 0 && reliability <= 1)) throw new RangeError('Reliability must lie between 0 and 1')
  return groupMean + reliability * (first - groupMean)
}
