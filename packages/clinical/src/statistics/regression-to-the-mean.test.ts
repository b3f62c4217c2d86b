import { expect, test } from 'vitest'
import { expectedWithoutChange } from './regression-to-the-mean.ts'

test('mean 4.5, r 0.76, first score 8: 7.2, so 0.8 of a drop is owed to nothing', () => {
  const expected = expectedWithoutChange(8, 4.5, 0.76)
  expect(expected).toBeCloseTo(7.2, 1)
  expect(8 - expected).toBeCloseTo(0.8, 1)
})

test('someone at the mean is expected to stay there', () => {
  expect(expectedWithoutChange(4.5, 4.5, 0.76)).toBe(4.5)
})

test('a reliability outside 0 to 1 throws', () => {
  expect(() => expectedWithoutChange(8, 4.5, 1.1)).toThrow(RangeError)
})
