export type DatePart = 'day' | 'month' | 'year'
export type TypedDate = Readonly<Record<DatePart, string>>

export const nothingTyped: TypedDate = { day: '', month: '', year: '' }

/**
 * The order in which a place writes a date.
 *
 * @example partOrder('en-US') // ['month', 'day', 'year']
 */
export function partOrder(locale: string): readonly DatePart[] {
  const parts = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  }).formatToParts(new Date(2000, 10, 22))
  return parts
    .map((part) => part.type)
    .filter((type) => type === 'day' || type === 'month' || type === 'year')
}

/**
 * A clinical date from what was typed; null while parts are missing; `impossible` for 30 February or a year of two
 * digits, which could mean two centuries.
 *
 * @example typedToDay({ day: '7', month: '3', year: '1962' }) // '1962-03-07'
 */
export function typedToDay(typed: TypedDate): string | 'impossible' | null {
  const { day, month, year } = typed
  if (!day.trim() || !month.trim() || !year.trim()) return null
  if (!/^\d{1,2}$/.test(day.trim()) || !/^\d{1,2}$/.test(month.trim()) || !/^\d{4}$/.test(year.trim()))
    return 'impossible'
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const made = new Date(Date.UTC(y, m - 1, d))
  made.setUTCFullYear(y)
  if (made.getUTCFullYear() !== y || made.getUTCMonth() !== m - 1 || made.getUTCDate() !== d)
    return 'impossible'
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** The parts of a stored clinical date, as typed. */
export function dayToTyped(day: string | null): TypedDate {
  const [year, month, date] = (day ?? '').split('-')
  if (!year || !month || !date) return nothingTyped
  return { day: String(Number(date)), month: String(Number(month)), year }
}
