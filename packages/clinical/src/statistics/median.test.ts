import fc from 'fast-check'
import { expect, test } from 'vitest'
import { median } from './median.ts'

test.each([
  [[7], 7],
  [[7, 3, 8], 7],
  [[6, 7, 3, 8], 6.5],
  [[0, 0, 0], 0],
])('the middle of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})

test('no values have no middle', () => {
  expect(median([])).toBeNull()
})

test('half of the values lie on each side, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
      const middle = median(values) ?? Number.NaN
      expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2)
      expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2)
      expect(median(values.toReversed())).toBe(middle)
    }),
  )
})
