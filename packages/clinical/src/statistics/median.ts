/**
 * The middle value: half of the values lie at or below it. With an even number, the mean of the two middle ones.
 *
 * Unit: that of the values. No values give `null`, never 0. The order of the values does not matter.
 * Source: https://en.wikipedia.org/wiki/Median (definition).
 *
 * @example median([7, 3, 8]) // 7
 * @example median([6, 7, 3, 8]) // 6.5
 */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
