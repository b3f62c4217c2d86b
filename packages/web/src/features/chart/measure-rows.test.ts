import { expect, it } from 'vitest'
import type { ChartReading } from './chart.data.ts'
import { goalRatings } from './goal-ratings.ts'
import { measureRows } from './measure-rows.ts'

const reading = (part: Partial<ChartReading>): ChartReading => ({
  readingId: 'r',
  episodeId: 'e',
  visitId: null,
  instrumentId: 'nprs',
  itemId: 'nprs-average',
  value: 5,
  missing: null,
  phase: 'check-in',
  at: '2026-11-20T09:00:00.000Z',
  hoursSinceVisit: null,
  regionIds: [],
  rater: null,
  device: null,
  scored: null,
  ...part,
})

it('keeps each item apart and counts what was left out', () => {
  const rows = measureRows(
    [
      reading({ readingId: 'a', value: 7 }),
      reading({ readingId: 'b', value: null, missing: 'skipped' }),
      reading({ readingId: 'c', value: 0 }),
      reading({ readingId: 'd', itemId: 'nprs-now', value: 3 }),
      reading({ readingId: 'e', value: null, missing: 'not-asked' }),
      reading({ readingId: 'f', episodeId: 'other' }),
    ],
    'e',
  )
  expect(rows.map(({ key, given, skipped }) => [key, given.map(({ value }) => value), skipped])).toEqual([
    ['nprs/nprs-average', [7, 0], 1],
    ['nprs/nprs-now', [3], 0],
  ])
})

it('reads the activities in the order of the goals', () => {
  const rated = reading({ instrumentId: 'own-activities', itemId: 'act-2', value: 4 })
  expect(goalRatings([rated], 'e', 1)).toEqual({
    first: { value: 4, at: rated.at },
    latest: { value: 4, at: rated.at },
  })
  expect(goalRatings([rated], 'e', 0)).toEqual({ first: null, latest: null })
})
