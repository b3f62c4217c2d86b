import { describe, expect, it } from 'vitest'
import type { ChartPoint } from './run-chart-data.ts'
import { spreadLabels, stretches, timeSpan } from './run-chart-layout.ts'

const rating = (at: string, value: number | null): ChartPoint => ({ at, value, kind: 'rating' })

describe('stretches', () => {
  it('joins ratings in the order of time', () => {
    const [only] = stretches([rating('2026-03-05', 4), rating('2026-03-01', 6)], 21)
    expect(only?.map((point) => point.value)).toEqual([6, 4])
  })

  it('breaks at a missing rating and at a long silence', () => {
    const points = [
      rating('2026-03-01', 6),
      rating('2026-03-02', null),
      rating('2026-03-03', 5),
      rating('2026-05-01', 0),
    ]
    expect(stretches(points, 21).map((stretch) => stretch.map((point) => point.value))).toEqual([
      [6],
      [5],
      [0],
    ])
  })

  it('leaves out what was said right after a session', () => {
    expect(stretches([{ at: '2026-03-01', value: 1, kind: 'after-session' }], 21)).toEqual([])
  })

  it('tells a zero from nothing', () => {
    expect(stretches([rating('2026-03-01', 0)], 21)[0]?.[0]?.value).toBe(0)
  })
})

describe('timeSpan', () => {
  it('is at least two weeks wide', () => {
    const [from, to] = timeSpan(['2026-03-01T00:00:00Z'])
    expect((to - from) / 86_400_000).toBe(14)
  })
})

describe('spreadLabels', () => {
  it('moves labels apart and keeps them above the bottom', () => {
    const placed = spreadLabels(
      [
        { id: 'a', y: 95 },
        { id: 'b', y: 90 },
        { id: 'c', y: 10 },
      ],
      18,
      100,
    )
    expect(placed.map((label) => label.id)).toEqual(['c', 'b', 'a'])
    expect(placed.map((label) => label.y)).toEqual([10, 82, 100])
  })
})
