/**
 * The arithmetic mean.
 *
 * Unit: that of the values. No values give `null`, never 0.
 * Source: https://en.wikipedia.org/wiki/Arithmetic_mean (definition).
 *
 * @example mean([2, 4, 9]) // 5
 */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
