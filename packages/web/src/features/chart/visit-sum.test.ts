import { expect, it } from 'vitest'
import type { ChartVisit } from './chart.data.ts'
import { visitSum } from './visit-sum.ts'

const segment = (minutes: number | null, pressure: number | null): ChartVisit['segments'][number] => ({
  segmentId: 's',
  version: 1,
  position: 0,
  techniqueId: 'swedish',
  regionIds: ['back.lower.outer.left'],
  plannedPressure: 3,
  plannedMinutes: 20,
  pressure,
  minutes,
  status: 'done',
  startedAt: null,
  endedAt: null,
  note: '',
})
const visit: ChartVisit = {
  visitId: 'v',
  version: 1,
  episodeId: 'e',
  memberName: 'Bea',
  plannedFor: '2026-11-20T09:00:00.000Z',
  startedAt: '2026-11-20T09:05:00.000Z',
  endedAt: '2026-11-20T09:55:00.000Z',
  status: 'ended',
  segments: [],
  note: null,
}

it('adds up what was written down', () => {
  expect(visitSum({ ...visit, segments: [segment(20, 3), segment(15, 2)] })).toMatchObject({
    at: visit.startedAt,
    minutes: 35,
    pressure: 3,
  })
})

it('calls a missing minute missing, never 0, and does not fill it in from the clock', () => {
  expect(visitSum({ ...visit, segments: [segment(20, null), segment(null, null)] })).toMatchObject({
    minutes: null,
    pressure: null,
  })
})

it('takes the clock where nothing was written down', () => {
  expect(visitSum(visit)).toMatchObject({ minutes: 50, note: 'none' })
  expect(visitSum({ ...visit, endedAt: null })).toMatchObject({ minutes: null })
})
