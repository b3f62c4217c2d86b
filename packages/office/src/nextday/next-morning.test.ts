import { expect, test } from 'vitest'
import { nextMorning } from './next-morning.ts'

test.each([
  ['an afternoon visit', '2026-11-20T22:00:00Z', 'America/New_York', '2026-11-21T13:30:00.000Z'],
  [
    'a late visit that is already tomorrow in UTC',
    '2026-11-21T03:30:00Z',
    'America/New_York',
    '2026-11-21T13:30:00.000Z',
  ],
  ['over the end of summer time', '2026-10-31T20:00:00Z', 'America/New_York', '2026-11-01T13:30:00.000Z'],
  ['in Madrid', '2026-07-01T18:00:00Z', 'Europe/Madrid', '2026-07-02T06:30:00.000Z'],
])('%s', (_case, endedAt, zone, expected) => {
  expect(nextMorning(endedAt, zone)).toBe(expected)
})
