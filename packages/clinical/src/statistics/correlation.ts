import { mean } from './mean.ts'

/**
 * Pearson's correlation of pairs, −1 to 1: used as test-retest reliability of two ratings of the same people.
 *
 * Fewer than two pairs, or no spread on one side, give `null`.
 * Source: https://en.wikipedia.org/wiki/Pearson_correlation_coefficient (definition).
 *
 * @example correlation([[1, 2], [2, 4], [3, 6]]) // 1
 */
export function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const meanX = mean(pairs.map(([x]) => x))
  const meanY = mean(pairs.map(([, y]) => y))
  if (meanX === null || meanY === null || pairs.length < 2) return null
  let across = 0
  let squaresX = 0
  let squaresY = 0
  for (const [x, y] of pairs) {
    across += (x - meanX) * (y - meanY)
    squaresX += (x - meanX) ** 2
    squaresY += (y - meanY) ** 2
  }
  const spread = Math.sqrt(squaresX * squaresY)
  return spread === 0 ? null : across / spread
}
