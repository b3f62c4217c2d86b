import { expect, test } from 'vitest'
import { correlation } from './correlation.ts'
import { mean } from './mean.ts'
import { standardDeviation } from './standard-deviation.ts'

test('eight values with mean 5 and squares of 32 around it', () => {
  const values = [2, 4, 4, 4, 5, 5, 7, 9]
  expect(mean(values)).toBe(5)
  expect(standardDeviation(values)).toBeCloseTo(Math.sqrt(32 / 7), 12)
})

test('too few values give no figure rather than 0', () => {
  expect(mean([])).toBeNull()
  expect(standardDeviation([5])).toBeNull()
  expect(correlation([[1, 2]])).toBeNull()
  expect(
    correlation([
      [1, 2],
      [1, 3],
    ]),
  ).toBeNull()
})

// Anscombe's first set: r = 0.816 (Anscombe 1973, American Statistician 27:17–21).
test('correlation of a published set', () => {
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
  const pairs = x.map((value, index) => [value, y[index] ?? Number.NaN] as const)
  expect(correlation(pairs)).toBeCloseTo(0.816, 3)
})
