import { expect, test } from 'vitest'
import {
  begin,
  finish,
  minutesBetween,
  parseRun,
  plannedSegment,
  runningOf,
  secondsLeft,
  segmentBodyOf,
  skip,
  type Run,
} from './run.ts'

const line = (techniqueId: string) => ({
  techniqueId,
  regionIds: ['neck.side.left'],
  plannedPressure: 3,
  plannedMinutes: 10,
  pressure: 2,
  minutes: 10,
})
const run: Run = {
  visitVersion: 2,
  startedAt: '2026-11-20T10:00:00.000Z',
  segments: [plannedSegment('a', line('swedish')), plannedSegment('b', line('myofascial-release'))],
  signals: [],
  ended: null,
  result: null,
  passed: [],
}

test('beginning the next segment ends the one that ran, with the minutes it really took', () => {
  const first = begin(run, 'a', '2026-11-20T10:00:00.000Z')
  expect(runningOf(first)?.segmentId).toBe('a')
  const second = begin(first, 'b', '2026-11-20T10:08:20.000Z')
  expect(second.segments).toMatchObject([
    { status: 'done', minutes: 8.5 },
    { status: 'running', minutes: null },
  ])
})

test('what is sent has planned and actual side by side', () => {
  const done = finish(begin(run, 'a', '2026-11-20T10:00:00.000Z'), 'a', '2026-11-20T10:12:00.000Z')
  expect(segmentBodyOf(done, 'a')).toMatchObject({
    position: 0,
    plannedPressure: 3,
    plannedMinutes: 10,
    pressure: 2,
    minutes: 12,
    status: 'done',
  })
  expect(segmentBodyOf(done, 'b')).toBeNull()
})

test('a segment left out has no pressure and no minutes; one that was worked on keeps them', () => {
  const left = skip(run, 'b', '2026-11-20T10:05:00.000Z')
  expect(segmentBodyOf(left, 'b')).toMatchObject({ status: 'skipped', pressure: null, minutes: null })
  const stopped = skip(begin(run, 'a', '2026-11-20T10:00:00.000Z'), 'a', '2026-11-20T10:03:00.000Z')
  expect(segmentBodyOf(stopped, 'a')).toMatchObject({ status: 'done', pressure: 2, minutes: 3 })
})

test('time runs over below zero', () => {
  const segment = runningOf(begin(run, 'a', '2026-11-20T10:00:00.000Z'))
  expect(segment && secondsLeft(segment, Date.parse('2026-11-20T10:11:00.000Z'))).toBe(-60)
})

test('minutes are kept to the half', () => {
  expect(minutesBetween('2026-11-20T10:00:00.000Z', '2026-11-20T10:00:50.000Z')).toBe(1)
  expect(minutesBetween('2026-11-20T10:00:00.000Z', '2026-11-20T09:59:00.000Z')).toBe(0)
})

test.each([null, 3, {}, { segments: [] }])('%j is no session', (value) => {
  expect(parseRun(value)).toBeNull()
})
