import { instantAt } from '@unknot/office/time/local-time'

/** When a session is to be, as it is typed: day and time on the practice's clock. */
export type Slot = {
  readonly day: string
  readonly time: string
  readonly minutes: string
  readonly memberId: string
}

/** Lengths offered as buttons; any other can be typed. */
export const usualMinutes = ['30', '45', '60', '75', '90'] as const

/**
 * The instant and the length, or null while something is missing.
 *
 * @example slotStart({ day: '2026-11-20', time: '09:30', minutes: '60', memberId }, 'Europe/Madrid')
 * // { plannedFor: '2026-11-20T08:30:00.000Z', minutes: 60 }
 */
export function slotStart(
  { day, time, minutes }: Slot,
  zone: string,
): { readonly plannedFor: string; readonly minutes: number } | null {
  const length = Number(minutes)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) return null
  if (!Number.isInteger(length) || length < 10 || length > 240) return null
  return { plannedFor: instantAt(day, time, zone), minutes: length }
}

type Planned = { readonly plannedFor: string; readonly minutes: number }

/** Whether two sessions of one member would stand in each other's time. */
export const overlaps = (one: Planned, other: Planned): boolean => {
  const [a, b] = [Date.parse(one.plannedFor), Date.parse(other.plannedFor)]
  return a < b + other.minutes * 60_000 && b < a + one.minutes * 60_000
}
