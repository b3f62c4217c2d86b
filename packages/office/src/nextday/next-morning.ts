import { dayPlus, instantAt, localDay } from '../time/local-time.ts'

/** Early enough to be "the next morning", late enough not to wake anyone. House rule. */
const morning = '08:30'

/**
 * When the next-day check goes out: the morning after the visit ended, on the practice's clock.
 *
 * @example nextMorning('2026-11-20T22:00:00Z', 'America/New_York') // 2026-11-21T13:30:00.000Z
 */
export function nextMorning(visitEndedAt: string, timeZone: string): string {
  return instantAt(dayPlus(localDay(visitEndedAt, timeZone), 1), morning, timeZone)
}
