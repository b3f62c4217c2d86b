import fc from 'fast-check'
import { expect, test } from 'vitest'
import { binomialQuantile } from './binomial-quantile.ts'

// By exact whole-number arithmetic: the smallest k with 20 × (C(n−1, 0) + … + C(n−1, k)) ≥ 2^(n−1).
test.each([
  [10, 2],
  [11, 2],
  [12, 3],
  [13, 3],
  [14, 4],
  [15, 4],
  [16, 4],
  [17, 5],
  [18, 5],
  [19, 6],
  [20, 6],
  [24, 8],
  [30, 10],
])('%d useful points: the 5 percent point is %d crossings', (points, limit) => {
  expect(binomialQuantile(0.05, points - 1, 0.5)).toBe(limit)
})

test('the ends', () => {
  expect(binomialQuantile(0, 9, 0.3)).toBe(0)
  expect(binomialQuantile(1, 9, 0.3)).toBe(9)
  expect(binomialQuantile(0.5, 0, 0.3)).toBe(0)
})

test('large counts do not vanish: the middle of 10,000 fair tosses', () => {
  expect(binomialQuantile(0.5, 10_000, 0.5)).toBe(5000)
})

test('it is the smallest count that reaches the probability', () => {
  const below = (count: number, trials: number, chance: number) => {
    let sum = 0
    let ways = 1
    for (let k = 0; k <= count; k += 1) {
      sum += ways * chance ** k * (1 - chance) ** (trials - k)
      ways = (ways * (trials - k)) / (k + 1)
    }
    return sum
  }
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      (probability, trials, chance) => {
        const count = binomialQuantile(probability, trials, chance)
        expect(below(count, trials, chance)).toBeGreaterThanOrEqual(probability - 1e-9)
        expect(below(count - 1, trials, chance)).toBeLessThan(Math.max(probability, 1e-12) + 1e-9)
      },
    ),
  )
})

test('nonsense throws', () => {
  expect(() => binomialQuantile(0.05, -1, 0.5)).toThrow(RangeError)
  expect(() => binomialQuantile(0.05, 2.5, 0.5)).toThrow(RangeError)
  expect(() => binomialQuantile(2, 5, 0.5)).toThrow(RangeError)
  expect(() => binomialQuantile(0.05, 5, 0)).toThrow(RangeError)
})
