import { expect, it } from 'vitest'
import { overlaps, slotStart } from './visit-slot.ts'

const slot = { day: '2026-11-20', time: '09:30', minutes: '60', memberId: 'm' }

it('takes the time on the clock of the practice', () => {
  expect(slotStart(slot, 'Europe/Madrid')).toEqual({ plannedFor: '2026-11-20T08:30:00.000Z', minutes: 60 })
  expect(slotStart({ ...slot, day: '2026-07-20' }, 'Europe/Madrid')?.plannedFor).toBe(
    '2026-07-20T07:30:00.000Z',
  )
})

it.each([
  { day: '' },
  { time: '' },
  { minutes: '' },
  { minutes: '5' },
  { minutes: '45.5' },
  { minutes: '300' },
])('waits for what is missing or cannot be: %j', (part) =>
  expect(slotStart({ ...slot, ...part }, 'Europe/Madrid')).toBeNull(),
)

it('lets one session begin when another ends, not before', () => {
  const at = (time: string, minutes: number) => ({ plannedFor: `2026-11-20T${time}:00Z`, minutes })
  expect(overlaps(at('09:00', 60), at('10:00', 60))).toBe(false)
  expect(overlaps(at('09:00', 61), at('10:00', 60))).toBe(true)
  expect(overlaps(at('10:15', 15), at('10:00', 60))).toBe(true)
})
