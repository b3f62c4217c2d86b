const dayMs = 86_400_000

/** An instant so many days from another, at a time of day in UTC hours. */
export const at = (day: Date, days: number, hours: number): Date => {
  const moved = new Date(day.getTime() + days * dayMs)
  moved.setUTCHours(0, Math.round(hours * 60), 0, 0)
  return moved
}

/** The calendar day of an instant in UTC, which is the sample practice's clock. */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10)
