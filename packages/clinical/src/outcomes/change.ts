import { median } from '../statistics/median.ts'
import { minimalDetectableChange, type RatingsAtEachEnd } from '../statistics/minimal-detectable-change.ts'
import type { MeasureFacts } from './measure.ts'
import type { DayRating } from './series.ts'

/** How many of the latest follow-up ratings make the follow-up (outcomes §3.2). */
export const followUpRatings = 3

/** Slack for decimals, so that 30 % of 6 is 1.8 and not a hair more. */
const slack = 1e-9

export interface End {
  readonly value: number
  readonly ratings: number
  readonly from: string
  readonly to: string
}

export interface Change {
  /** Later minus earlier */
  readonly change: number
  /** Turned so that more than 0 is better */
  readonly improvement: number
  /** Improvement in percent of the earlier value; null when that is 0 */
  readonly percent: number | null
  /** MDC95 for as many ratings as there are; null when the error of the measure is not known */
  readonly mdc95: number | null
  /** More than measuring error, either way; null when not known */
  readonly beyond: boolean | null
  /** Points that a change needs to matter: the larger of the published points and the MDC95 */
  readonly needed: number | null
  /** Large enough to matter, either way; null when no threshold was published or the error is not known */
  readonly matters: boolean | null
}

/** Median of some days' ratings with its span; `null` when there are none. */
export function endOf(ratings: readonly DayRating[]): End | null {
  const value = median(ratings.map((rating) => rating.value))
  const times = ratings.map(({ time }) => time)
  return value === null
    ? null
    : {
        value,
        ratings: ratings.length,
        from: new Date(Math.min(...times)).toISOString(),
        to: new Date(Math.max(...times)).toISOString(),
      }
}

/**
 * Compares two values of a measure: is the change more than measuring error (outcomes §3.3), and does it matter to
 * the person (§3.4)? Points and percent must both be met; where the published points are below the MDC95, the MDC95
 * is used instead. Beyond error means larger than the MDC95, not equal to it.
 *
 * @example changeBetween({ value: 7, ratings: 3 }, { value: 4, ratings: 3 }, pain)
 * // { change: -3, improvement: 3, percent: 42.9, mdc95: 1.57, beyond: true, needed: 2, matters: true }
 */
export function changeBetween(
  before: { readonly value: number; readonly ratings: number },
  after: { readonly value: number; readonly ratings: number },
  facts: MeasureFacts,
): Change {
  const change = after.value - before.value
  const improvement = facts.better === 'higher' ? change : -change
  const ratings: RatingsAtEachEnd = { before: before.ratings, after: after.ratings }
  const mdc95 = facts.error ? minimalDetectableChange(facts.error.sem, ratings) : null
  const needed = facts.important && mdc95 !== null ? Math.max(facts.important.points, mdc95) : null
  const size = Math.abs(change)
  const beyond = mdc95 === null ? null : size > mdc95 + slack
  return {
    change,
    improvement,
    percent: Math.abs(before.value) < slack ? null : (improvement / Math.abs(before.value)) * 100,
    mdc95,
    beyond,
    needed,
    matters:
      needed === null || !facts.important
        ? null
        : size + slack >= needed && meetsPercent(size, before.value, facts.important.percent),
  }
}

/** From 0 every rise is more than any percentage of it. */
function meetsPercent(size: number, before: number, percent: number | null): boolean {
  return percent === null || size * 100 + slack >= percent * Math.abs(before)
}

/** Passed both steps for the better. */
export function isImproved(change: Change): boolean {
  return change.improvement > 0 && change.beyond === true && change.matters === true
}

/** Passed both steps for the worse. */
export function isWorse(change: Change): boolean {
  return change.improvement < 0 && change.beyond === true && change.matters === true
}
