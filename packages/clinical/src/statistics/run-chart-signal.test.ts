import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runChartSignal } from './run-chart-signal.ts'

const of = (letters: string) => [...letters].map((letter) => ({ a: 6, b: 4, '.': 5 })[letter] ?? 5)

test('twelve useful points: a run over 7 or crossings under 3', () => {
  const chart = runChartSignal(of('ababababaabb'), 5)
  expect(chart).toMatchObject({ usefulPoints: 12, longestRunLimit: 7, crossingsLimit: 3, signal: false })
  expect(runChartSignal(of('abababbbbbbb'), 5).signal).toBe(false)
  expect(runChartSignal(of('ababbbbbbbba'), 5)).toMatchObject({ unusualRun: true, signal: true })
})

test('three crossings are usual, two are not', () => {
  expect(runChartSignal(of('aaaabbbbaabb'), 5)).toMatchObject({ crossings: 3, unusualCrossings: false })
  expect(runChartSignal(of('aaaaabbbbbaa'), 5)).toMatchObject({
    crossings: 2,
    unusualRun: false,
    unusualCrossings: true,
  })
})

test('points on the median are left out and do not break a run', () => {
  const chart = runChartSignal(of('ab.bb.bb.b.bab'), 5)
  expect(chart.usefulPoints).toBe(10)
  expect(chart.longestRun).toEqual({ above: 1, below: 7 })
  expect(chart).toMatchObject({ longestRunLimit: 6, signal: true, lastSide: 'below' })
})

test('below ten useful points there is never a signal', () => {
  expect(runChartSignal(of('aabbbbbbb'), 5)).toMatchObject({
    usefulPoints: 9,
    longestRunLimit: null,
    crossingsLimit: null,
    signal: false,
  })
  expect(runChartSignal([], 5)).toMatchObject({ usefulPoints: 0, lastSide: null, signal: false })
})

test('turning the chart upside down turns the sides and changes nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 60 }), (values) => {
      const one = runChartSignal(values, 5)
      const other = runChartSignal(
        values.map((value) => 10 - value),
        5,
      )
      expect(other.signal).toBe(one.signal)
      expect(other.crossings).toBe(one.crossings)
      expect(other.longestRun).toEqual({ above: one.longestRun.below, below: one.longestRun.above })
    }),
  )
})
