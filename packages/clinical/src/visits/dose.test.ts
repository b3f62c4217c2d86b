import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doseOf, type SegmentGiven } from './dose.ts'

const segment = (more: Partial<SegmentGiven> = {}): SegmentGiven => ({
  segmentId: 's1',
  techniqueId: 'swedish',
  regionIds: ['neck.side.left'],
  plannedPressure: 3,
  plannedMinutes: 10,
  pressure: 3,
  minutes: 10,
  status: 'done',
  ...more,
})

const neckAndBack = [
  segment({ regionIds: ['neck.side.left', 'neck.side.right'], minutes: 12, pressure: 2 }),
  segment({ segmentId: 's2', techniqueId: 'trigger-point-therapy', minutes: 8, pressure: 4 }),
  segment({ segmentId: 's3', status: 'skipped', minutes: null, pressure: null }),
]

test('minutes by technique and region, pressure weighted by minutes', () => {
  const dose = doseOf(neckAndBack, [])
  expect(dose).toMatchObject({ minutes: 20, plannedMinutes: 30, maxPressure: 4, skipped: 1 })
  expect(dose.meanPressure).toBeCloseTo((2 * 12 + 4 * 8) / 20, 12)
  expect(dose.techniques).toEqual([
    { techniqueId: 'swedish', minutes: 12 },
    { techniqueId: 'trigger-point-therapy', minutes: 8 },
  ])
  expect(dose.regions.map(({ regionId, minutes, maxPressure }) => [regionId, minutes, maxPressure])).toEqual([
    ['neck.side.left', 14, 4],
    ['neck.side.right', 6, 2],
  ])
})

test('signals belong to the regions of their segment', () => {
  const dose = doseOf(neckAndBack, [
    { segmentId: 's2', signal: 'softer' },
    { segmentId: 's2', signal: 'stop' },
    { segmentId: null, signal: 'good' },
  ])
  expect(dose.signals).toEqual({ softer: 1, good: 1, more: 0, stop: 1 })
  expect(dose.regions.find(({ regionId }) => regionId === 'neck.side.left')).toMatchObject({
    softer: 1,
    stop: 1,
  })
  expect(dose.regions.find(({ regionId }) => regionId === 'neck.side.right')).toMatchObject({
    softer: 0,
    stop: 0,
  })
})

test('minutes that nobody wrote down are missing, not 0', () => {
  const dose = doseOf([segment(), segment({ segmentId: 's2', minutes: null, pressure: null })], [])
  expect(dose).toMatchObject({ minutes: null, minutesKnown: 10, maxPressure: 3, meanPressure: 3 })
})

test('no segments: nothing is known', () => {
  expect(doseOf([], [])).toMatchObject({ minutes: null, maxPressure: null, meanPressure: null, regions: [] })
})

test('the minutes of the regions add up to those of the visit', () => {
  const segments = fc.array(
    fc.record({
      regionIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
      minutes: fc.integer({ min: 1, max: 60 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(segments, (some) => {
      const dose = doseOf(
        some.map((one, index) => segment({ ...one, segmentId: String(index) })),
        [],
      )
      const sum = dose.regions.reduce((total, { minutes }) => total + (minutes ?? Number.NaN), 0)
      expect(sum).toBeCloseTo(dose.minutes ?? Number.NaN, 9)
    }),
  )
})
