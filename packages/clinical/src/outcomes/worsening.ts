import { changeBetween, isWorse, type End } from './change.ts'
import type { MeasureFacts } from './measure.ts'
import type { DayRating } from './series.ts'

export interface Worsening {
  /** The last two follow-up ratings are each worse than the baseline beyond error and threshold */
  readonly repeated: boolean
  /** The same, beyond error alone: for measures without a published threshold */
  readonly beyondErrorRepeated: boolean
  /** Time of the first of them */
  readonly since: string | null
}

/**
 * Worse is flagged at the first breach that repeats (outcomes §3.7): two follow-up ratings in a row, each a single
 * rating against the baseline. It does not wait for a third rating.
 *
 * @example worseningOf(baselineOf4, [6, 8, 8], pain) // repeated: true
 */
export function worseningOf(baseline: End, followUp: readonly DayRating[], facts: MeasureFacts): Worsening {
  const lastTwo = followUp.slice(-2)
  const changes = lastTwo.map(({ value }) => changeBetween(baseline, { value, ratings: 1 }, facts))
  const twice = lastTwo.length === 2
  const repeated = twice && changes.every(isWorse)
  const beyondErrorRepeated =
    twice && changes.every(({ improvement, beyond }) => improvement < 0 && beyond === true)
  const first = lastTwo[0]
  return {
    repeated,
    beyondErrorRepeated,
    since: (repeated || beyondErrorRepeated) && first ? new Date(first.time).toISOString() : null,
  }
}
