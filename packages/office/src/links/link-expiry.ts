import { dayPlus, instantAt, localDay } from '../time/local-time.ts'

/** The tasks a client can do from a link. */
export type LinkKind = 'consultation' | 'baseline' | 'check-in' | 'next-day' | 'aftercare'

interface LinkTimes {
  readonly madeAt: string
  readonly timeZone: string
  /** For a check-in: when the visit is planned to end. */
  readonly visitEndsAt?: string
}

/** Days a link stays open, counted from the day it was made to the end of the last day. House rules. */
const daysOpen = { consultation: 14, baseline: 7, 'next-day': 4, aftercare: 60 } as const

/**
 * When a link ends. A check-in ends with its visit; the others at the end of a day in the practice's time zone, so
 * that "until Friday" means the whole of Friday.
 *
 * @example linkExpiry('next-day', { madeAt: '2026-11-20T12:30:00Z', timeZone: 'America/New_York' }) // 2026-11-25T05:00:00.000Z
 */
export function linkExpiry(kind: LinkKind, times: LinkTimes): string {
  if (kind === 'check-in' && times.visitEndsAt) return times.visitEndsAt
  const days = kind === 'check-in' ? 1 : daysOpen[kind]
  const lastDay = dayPlus(localDay(times.madeAt, times.timeZone), days)
  return instantAt(dayPlus(lastDay, 1), '00:00', times.timeZone)
}
