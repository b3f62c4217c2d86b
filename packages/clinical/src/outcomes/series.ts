import { median } from '../statistics/median.ts'
import { dayIn, parseInstant } from './day-of.ts'
import type { LeftOutReason, VerdictInput, VerdictReading } from './verdict-types.ts'

/** One day's rating: the median of that day, so that asking twice on one day does not count twice. */
export interface DayRating {
  readonly day: string
  readonly time: number
  readonly value: number
  readonly readings: readonly VerdictReading[]
}

export interface Series {
  /** Before or at the first session, in time order */
  readonly baseline: readonly DayRating[]
  /** At least 24 hours after a session, in time order */
  readonly followUp: readonly DayRating[]
  readonly leftOut: readonly { readonly id: string; readonly why: LeftOutReason }[]
  readonly dayOf: (time: number) => string
}

interface Timed {
  readonly reading: VerdictReading
  readonly value: number
  readonly time: number
}

const hour = 3_600_000

/** No scale reaches this far; a value beyond it is a slip, and sums of such values would overflow. */
const largestValue = 1_000_000

/** Ratings closer to a session than this do not enter the trend (outcomes §3.2). */
export const hoursAfterSession = 24

/**
 * Sorts ratings into baseline and follow-up: before or at the first session, and at least 24 hours after one.
 * After-session ratings and next-day checks never enter; missing ones stay missing; later ones than `asOf` and
 * other regions are left out. The order of the ratings given does not matter.
 *
 * `range` bounds a value that can be right. Source: outcomes §3.2.
 *
 * @example seriesOf(input, [0, 10]).baseline.map(({ value }) => value) // [7, 8, 7]
 */
export function seriesOf(input: VerdictInput, range: readonly [number | null, number | null] | null): Series {
  const dayOf = dayIn(input.timeZone)
  const last = input.asOf === undefined ? Infinity : (parseInstant(input.asOf) ?? Infinity)
  const visits = visitTimes(input).filter(({ time }) => time <= last)
  const leftOut: { id: string; why: LeftOutReason }[] = []
  const baseline: Timed[] = []
  const followUp: Timed[] = []
  for (const reading of input.readings) {
    const time = parseInstant(reading.at)
    const why = whyNot(reading, time, last) ?? otherRegion(reading, input) ?? badValue(reading, range)
    if (why !== null || time === null || reading.value === null) {
      leftOut.push({ id: reading.id, why: why ?? 'missing' })
      continue
    }
    const timed = { reading, value: reading.value, time }
    if (isBaseline(reading, time, visits)) baseline.push(timed)
    else if ((hoursSince(reading, time, visits) ?? Infinity) >= hoursAfterSession) followUp.push(timed)
    else leftOut.push({ id: reading.id, why: 'under-24-hours' })
  }
  return { baseline: byDay(baseline, dayOf), followUp: byDay(followUp, dayOf), leftOut, dayOf }
}

/** Start times of the visits, first to last; ones with an unreadable time are left out. */
export function visitTimes(input: VerdictInput): { readonly id: string | null; readonly time: number }[] {
  return input.visits
    .flatMap(({ id, at }) => {
      const time = parseInstant(at)
      return time === null ? [] : [{ id: id ?? null, time }]
    })
    .toSorted((a, b) => a.time - b.time)
}

function whyNot(reading: VerdictReading, time: number | null, last: number): LeftOutReason | null {
  if (time === null) return 'bad-time'
  if (time > last) return 'later'
  if (reading.phase === 'after-session' || reading.phase === 'next-day') return reading.phase
  return reading.value === null || reading.missing ? 'missing' : null
}

function otherRegion(reading: VerdictReading, input: VerdictInput): LeftOutReason | null {
  const agreed = input.measure.regionId ?? null
  return agreed !== null && (reading.regionId ?? agreed) !== agreed ? 'other-region' : null
}

function badValue(
  reading: VerdictReading,
  range: readonly [number | null, number | null] | null,
): LeftOutReason | null {
  const value = reading.value
  const fits =
    value !== null && value >= (range?.[0] ?? -largestValue) && value <= (range?.[1] ?? largestValue)
  return fits ? null : 'bad-value'
}

type Visits = readonly { readonly id: string | null; readonly time: number }[]

function isBaseline(reading: VerdictReading, time: number, visits: Visits): boolean {
  const first = visits[0]
  // Without any visit on record the rating itself says whether a session came before it.
  if (!first) return reading.hoursSinceVisit === null || reading.phase === 'baseline'
  return time <= first.time || (first.id !== null && reading.visitId === first.id)
}

function hoursSince(reading: VerdictReading, time: number, visits: Visits): number | null {
  if (reading.hoursSinceVisit !== null && reading.hoursSinceVisit >= 0) return reading.hoursSinceVisit
  // A check-in belongs to the visit it opens, which is not a session before it.
  const before = visits.findLast(
    (visit) => visit.time < time && (visit.id === null || visit.id !== reading.visitId),
  )
  return before ? (time - before.time) / hour : null
}

function byDay(ratings: readonly Timed[], dayOf: (time: number) => string): DayRating[] {
  const days = new Map<string, Timed[]>()
  for (const rating of ratings) {
    const day = dayOf(rating.time)
    days.set(day, [...(days.get(day) ?? []), rating])
  }
  return [...days]
    .flatMap(([day, some]) => {
      const value = median(some.map((rating) => rating.value))
      const time = Math.max(...some.map((rating) => rating.time))
      const readings = some.map(({ reading }) => reading).toSorted((a, b) => (a.id < b.id ? -1 : 1))
      return value === null ? [] : [{ day, time, value, readings }]
    })
    .toSorted((a, b) => a.time - b.time)
}
