import { mean } from './mean.ts'

/**
 * The sample standard deviation (divisor n − 1): how far values typically lie from their mean.
 *
 * Unit: that of the values; 0 or more. Fewer than two values give `null`.
 * Source: https://en.wikipedia.org/wiki/Standard_deviation#Corrected_sample_standard_deviation
 *
 * @example standardDeviation([2, 4, 4, 4, 5, 5, 7, 9]) // 2.138…, the root of 32 / 7
 */
export function standardDeviation(values: readonly number[]): number | null {
  const centre = mean(values)
  if (centre === null || values.length < 2) return null
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  return Math.sqrt(squares / (values.length - 1))
}
