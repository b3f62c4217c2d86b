/** Arithmetic on clinical dates written `2026-11-20`. No clock, no zone: a day is a day. */
export type DateUnit = 'days' | 'weeks' | 'months' | 'years'

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/
const dayMs = 86_400_000

/**
 * Whether a text is a day of the calendar between 1850 and 2199.
 * @example isDay('2026-02-30') // false
 */
export function isDay(text: string): boolean {
  const found = pattern.exec(text)
  if (!found) return false
  const year = Number(found[1])
  return year >= 1850 && year < 2200 && toText(numberOf(text)) === text
}

/** Days from one day to another: negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from)
}

/**
 * The day so many whole units before `day`; a day that the shorter month has not becomes its last one.
 * @example dayBefore('2026-03-31', 1, 'months') // '2026-02-28'
 */
export function dayBefore(day: string, count: number, unit: DateUnit): string {
  if (unit === 'days') return toText(numberOf(day) - count)
  if (unit === 'weeks') return toText(numberOf(day) - count * 7)
  const months = unit === 'months' ? count : count * 12
  const { year, month, date } = parts(day)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return toText(Math.floor(first.getTime() / dayMs) + Math.min(date, lastDate) - 1)
}

/**
 * Whole units that have passed since `from`; negative when `from` lies ahead.
 * @example wholeUnitsSince('2026-08-15', '2027-02-14', 'months') // 5
 */
export function wholeUnitsSince(from: string, to: string, unit: DateUnit): number {
  if (unit === 'days') return daysBetween(from, to)
  if (unit === 'weeks') return Math.floor(daysBetween(from, to) / 7)
  const start = parts(from)
  const end = parts(to)
  const months = (end.year - start.year) * 12 + (end.month - start.month) - (end.date < start.date ? 1 : 0)
  return unit === 'months' ? months : Math.floor(months / 12)
}

function parts(day: string): { readonly year: number; readonly month: number; readonly date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, date }
}

function numberOf(day: string): number {
  const { year, month, date } = parts(day)
  return Math.floor(Date.UTC(year, month - 1, date) / dayMs)
}

function toText(dayNumber: number): string {
  return new Date(dayNumber * dayMs).toISOString().slice(0, 10)
}
