import { expect, test } from 'vitest'
import { linkExpiry } from './link-expiry.ts'

const madeAt = '2026-11-20T12:30:00Z'
const timeZone = 'America/New_York'

test('a check-in ends with its visit', () => {
  expect(linkExpiry('check-in', { madeAt, timeZone, visitEndsAt: '2026-11-21T15:00:00Z' })).toBe(
    '2026-11-21T15:00:00Z',
  )
})

test.each([
  ['next-day', '2026-11-25T05:00:00.000Z'],
  ['baseline', '2026-11-28T05:00:00.000Z'],
  ['consultation', '2026-12-05T05:00:00.000Z'],
] as const)('a %s link ends at the end of its last day', (kind, expected) => {
  expect(linkExpiry(kind, { madeAt, timeZone })).toBe(expected)
})
