import { respondingSettings } from '../knowledge/responding.ts'
import { changeBetween, endOf } from '../outcomes/change.ts'
import type { MeasureFacts } from '../outcomes/measure.ts'
import type { Series } from '../outcomes/series.ts'

export interface Recent {
  /** Value of the latest rating that enters the trend; null when there is none after the first session */
  readonly latest: number | null
  /** The latest jumped above the ones before it by more than error, and has not repeated */
  readonly flare: boolean
  /** The last three ratings do not differ from the three before them by more than error; null when not known */
  readonly flat: boolean | null
}

/**
 * Looks at the latest ratings among themselves. A flare is one rating that is worse than the median of up to three
 * before it by more than the MDC95 for that many, and by at least two points. House rule.
 *
 * @example recentOf(series, painFacts) // { latest: 8, flare: true, flat: null } after 4, 4, 3, 8
 */
export function recentOf({ baseline, followUp }: Series, facts: MeasureFacts): Recent {
  const last = followUp.at(-1)
  if (!last) return { latest: null, flare: false, flat: null }
  const before = endOf([...baseline, ...followUp.slice(0, -1)].slice(-3))
  const jump = before && changeBetween(before, { value: last.value, ratings: 1 }, facts)
  const flare =
    jump !== null && jump.beyond === true && -jump.improvement >= respondingSettings.flare.leastPoints
  const earlier = followUp.length >= 6 ? endOf(followUp.slice(-6, -3)) : null
  const later = endOf(followUp.slice(-3))
  const beyond = earlier && later ? changeBetween(earlier, later, facts).beyond : null
  return { latest: last.value, flare, flat: beyond === null ? null : !beyond }
}
