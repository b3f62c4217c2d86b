import { expect, test } from 'vitest'
import { practiceNorms } from './practice-norms.ts'
import { reassessmentDue } from './reassessment-due.ts'

const start = Date.parse('2026-03-02T15:00:00Z')
const on = (day: number) => ({ at: new Date(start + day * 86_400_000).toISOString() })
const visits = (...days: number[]) => days.map(on)

test.each([
  ['no session yet', [], [], 5, 'not-started'],
  ['five sessions in five weeks', [0, 7, 14, 21, 28], [], 35, 'not-yet'],
  ['the sixth session', [0, 7, 14, 21, 28, 35], [], 35, 'sessions'],
  ['six weeks with three sessions', [0, 14, 28], [], 42, 'weeks'],
  ['one day less', [0, 14, 28], [], 41, 'not-yet'],
  ['after a re-assessment it counts again', [0, 7, 14, 21, 28, 35, 42], [36], 43, 'not-yet'],
  ['six weeks after the last one', [0, 7, 14, 21, 28, 35, 42], [36], 78, 'weeks'],
] as const)('OUT-14, LOOP-6a %s', (_, days, assessed, now, because) => {
  const result = reassessmentDue({
    visits: visits(...days),
    reassessments: assessed.map(on),
    asOf: on(now).at,
  })
  expect(result.because).toBe(because)
  expect(result.due).toBe(because === 'sessions' || because === 'weeks')
})

test('at the end it is always due', () => {
  const input = { visits: visits(0), reassessments: [], asOf: on(3).at, discharging: true }
  expect(reassessmentDue(input)).toMatchObject({ due: true, because: 'discharge' })
})

test('sessions booked for later do not count', () => {
  const input = { visits: visits(0, 7, 14, 21, 28, 35), reassessments: [], asOf: on(10).at }
  expect(reassessmentDue(input)).toMatchObject({ due: false, sessions: 2, weeks: 1 })
})

test('a practice’s own figures come from two ratings of each client on different days', () => {
  const norms = practiceNorms([
    [7, 6],
    [4, 4],
    [8, 7],
    [5, 6],
  ])
  expect(norms).toMatchObject({ n: 4, mean: 5.875 })
  expect(norms?.r).toBeCloseTo(0.87, 2)
  expect(
    practiceNorms([
      [7, 6],
      [4, 4],
    ]),
  ).toBeNull()
  expect(
    practiceNorms([
      [7, 7],
      [7, 7],
      [7, 7],
    ]),
  ).toBeNull()
})
