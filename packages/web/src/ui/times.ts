/** Days and times as people say them, on the clock of one time zone. */

export type DayStyle = 'full' | 'medium' | 'short'

const styles: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
}

/**
 * The calendar day of an instant in a time zone.
 *
 * @example dayOf('2026-11-20T03:00:00Z', 'America/New_York') // '2026-11-19'
 */
export function dayOf(instant: string | Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

/** The time of day of an instant in a time zone, as a time field holds it: `15:30`. */
export const timeOf = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  )

/**
 * The day so many days after another, or before it.
 *
 * @example dayAfter('2026-11-30', 1) // '2026-12-01'
 */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/**
 * Whole years from a birth date to a day.
 *
 * @example ageOn('1979-11-21', '2026-11-20') // 46
 */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years
}

/** How a place writes times and days. */
export type Times = {
  /** `10:30` or `10:30 AM`, as the place does. */
  readonly clock: (instant: string) => string
  /** A calendar day in words. */
  readonly day: (day: string, style: DayStyle) => string
  /** The day of an instant in words. */
  readonly date: (instant: string, style: DayStyle) => string
  readonly dayOf: (instant: string | Date) => string
}

/** Times and days for a locale, on the clock of a zone. */
export function timesFor(locale: string, zone: string): Times {
  const clock = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: 'numeric', minute: '2-digit' })
  // A calendar day has no zone: written and read in UTC it stays itself.
  const day = (value: string, style: DayStyle) =>
    new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: 'UTC' }).format(
      new Date(`${value}T00:00:00Z`),
    )
  return {
    clock: (instant) => clock.format(new Date(instant)),
    day,
    date: (instant, style) => day(dayOf(instant, zone), style),
    dayOf: (instant) => dayOf(instant, zone),
  }
}
