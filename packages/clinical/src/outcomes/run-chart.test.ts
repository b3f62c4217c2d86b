import { expect, test } from 'vitest'
import { runChart } from './run-chart.ts'
import type { VerdictInput, VerdictReading } from './verdict-types.ts'
import { verdict } from './verdict.ts'

const start = Date.parse('2026-03-02T15:00:00Z')
const at = (day: number) => new Date(start + day * 86_400_000).toISOString()

const reading = (day: number, value: number | null, more: Partial<VerdictReading> = {}): VerdictReading => ({
  id: `d${day}`,
  value,
  at: at(day),
  hoursSinceVisit: day <= 0 ? null : 160,
  phase: day <= 0 ? 'diary' : 'check-in',
  ...more,
})

const input: VerdictInput = {
  measure: { instrumentId: 'nprs', itemId: 'nprs-average', goal: 3 },
  readings: [
    reading(-3, 7),
    reading(-2, 8),
    reading(-1, 7),
    reading(0.1, 2, { id: 'after', phase: 'after-session', hoursSinceVisit: 0.1 }),
    reading(1, 6, { id: 'next', phase: 'next-day', hoursSinceVisit: 20 }),
    reading(7, 6),
    reading(14, null, { missing: 'skipped' }),
    reading(21, 5),
    reading(28, 4),
    reading(70, 4),
  ],
  visits: [0, 7.01, 14.01, 21.01, 28.01].map((day) => ({ at: at(day) })),
  medicineDays: [
    { at: at(-1), days: 3 },
    { at: at(14), days: null, missing: 'skipped' },
    { at: at(28), days: 0 },
  ],
}
const chart = runChart(input, verdict(input))

test('OUT-11 after-session and next-day points are hollow and off the line', () => {
  expect(chart.points.filter(({ on }) => on === 'hollow').map(({ id }) => id)).toEqual(['after', 'next'])
  expect(chart.line.flat()).not.toContain('after')
})

test('a skipped rating and a long silence are gaps, and no point stands for them', () => {
  expect(chart.line).toEqual([['d-3', 'd-2', 'd-1', 'd7'], ['d21', 'd28'], ['d70']])
  expect(chart.gaps.map(({ why }) => why)).toEqual(['missing', 'silence'])
  expect(chart.points.map(({ id }) => id)).not.toContain('d14')
})

test('the axis is the full scale, and says which way is worse', () => {
  expect(chart.range).toEqual([0, 10])
  expect(chart.worse).toBe('up')
  expect(chart.worseWords.en).toBe('Higher is worse')
})

test('the band is for one rating against the frozen baseline', () => {
  const mdc95 = 1.96 * 2 * Math.sqrt(0.24) * Math.sqrt(1 / 3 + 1)
  expect(chart.band?.mdc95).toBeCloseTo(mdc95, 10)
  expect(chart.band?.low).toBeCloseTo(7 - mdc95, 10)
  expect(chart.baseline?.value).toBe(7)
})

test('the band ends where the scale ends', () => {
  const high = { ...input, readings: [reading(-1, 10)] }
  expect(runChart(high, verdict(high)).band?.high).toBe(10)
})

test('goal, sessions, medicine with its gaps, and ratings at each end', () => {
  expect(chart.goal).toBe(3)
  expect(chart.sessions).toHaveLength(5)
  expect(chart.medicine.map(({ days }) => days)).toEqual([3, null, 0])
  expect(chart.ratings).toEqual({ baseline: 3, followUp: 3 })
  expect(chart.sentence?.key).toMatch(/^verdict\./)
})

test('a measure without a known error has no band; one where higher is better says so', () => {
  const activities = { ...input, measure: { instrumentId: 'own-activities' } }
  const drawn = runChart(activities, verdict(activities))
  expect(drawn.band).toBeNull()
  expect(drawn.worse).toBe('down')
})

test('nothing at all still draws', () => {
  const empty: VerdictInput = { measure: { instrumentId: 'nprs' }, readings: [], visits: [] }
  expect(runChart(empty, verdict(empty))).toMatchObject({
    points: [],
    line: [],
    baseline: null,
    band: null,
    range: [0, 10],
  })
})
