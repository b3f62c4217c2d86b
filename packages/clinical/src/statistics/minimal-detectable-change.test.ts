import { expect, test } from 'vitest'
import { minimalDetectableChange, semOfPublishedChange } from './minimal-detectable-change.ts'
import { reliableChangeIndex } from './reliable-change-index.ts'
import { standardErrorOfMeasurement } from './standard-error-of-measurement.ts'

const sem = standardErrorOfMeasurement(2, 0.76)

test('pain 0–10 with SD 2 and r 0.76 has an SEM of 0.98', () => {
  expect(sem).toBeCloseTo(0.98, 2)
})

test('single ratings: 2.7 points; means of three: 1.6', () => {
  expect(minimalDetectableChange(sem)).toBeCloseTo(2.7, 1)
  expect(minimalDetectableChange(sem, { before: 3, after: 3 })).toBeCloseTo(1.6, 1)
  expect(minimalDetectableChange(sem, { before: 3, after: 3 }) * Math.sqrt(3)).toBeCloseTo(
    minimalDetectableChange(sem),
    12,
  )
})

test('the 90 % level is smaller', () => {
  expect(minimalDetectableChange(sem, { before: 1, after: 1 }, 90)).toBeCloseTo(1.645 * Math.SQRT2 * sem, 12)
})

test('a two-point drop between single ratings is inside error, a three-point drop is not', () => {
  expect(reliableChangeIndex(7, 5, sem)).toBeCloseTo(-1.44, 2)
  expect(Math.abs(reliableChangeIndex(7, 4, sem) ?? 0)).toBeGreaterThan(1.96)
})

test('the index and the detectable change agree', () => {
  const ratings = { before: 2, after: 3 }
  const change = minimalDetectableChange(sem, ratings)
  expect(reliableChangeIndex(7, 7 - change, sem, ratings)).toBeCloseTo(-1.96, 12)
})

// Davidson and Keating 2002: SEM 3.7 and MDC90 8.6 for the Roland-Morris questionnaire.
test('a published error reproduces its published detectable change', () => {
  expect(minimalDetectableChange(3.7, { before: 1, after: 1 }, 90)).toBeCloseTo(8.6, 1)
  expect(minimalDetectableChange(semOfPublishedChange(10.2, 95))).toBeCloseTo(10.2, 12)
  expect(minimalDetectableChange(semOfPublishedChange(9, 90), { before: 1, after: 1 }, 90)).toBeCloseTo(9, 12)
})

test('no error has no index', () => {
  expect(reliableChangeIndex(7, 5, 0)).toBeNull()
})

test('nonsense throws instead of giving a number', () => {
  expect(() => standardErrorOfMeasurement(-1, 0.5)).toThrow(RangeError)
  expect(() => standardErrorOfMeasurement(2, 1.2)).toThrow(RangeError)
  expect(() => standardErrorOfMeasurement(Number.NaN, 0.5)).toThrow(RangeError)
  expect(() => minimalDetectableChange(1, { before: 0, after: 3 })).toThrow(RangeError)
})
