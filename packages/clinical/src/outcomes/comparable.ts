import { rangeOfMotion } from './measure.ts'
import type { DayRating, Series } from './series.ts'
import type { VerdictInput, VerdictReading, VerdictReason } from './verdict-types.ts'

/**
 * What makes two ends not comparable: another question, another region, and for range of motion another rater or
 * device, or one that nobody wrote down (outcomes §3.7, "cannot say").
 *
 * @example comparability(input, series, used) // ['question-changed']
 */
export function comparability(
  input: VerdictInput,
  series: Series,
  used: readonly DayRating[],
): VerdictReason[] {
  const readings = used.flatMap((rating) => rating.readings)
  const distinct = (of: (reading: VerdictReading) => string | null | undefined) =>
    new Set(readings.flatMap((reading) => of(reading) ?? [])).size
  const found: VerdictReason[] = []
  if (distinct(({ questionVersion }) => questionVersion) > 1) found.push('question-changed')
  if (distinct(({ regionId }) => regionId) > 1 || regionLost(series)) found.push('region-changed')
  if (input.measure.instrumentId !== rangeOfMotion) return found
  if (distinct(({ rater }) => rater) > 1) found.push('rater-changed')
  if (distinct(({ device }) => device) > 1) found.push('device-changed')
  if (readings.some(({ rater, device }) => !rater || !device)) found.push('rater-or-device-not-known')
  return found
}

/** Ratings of another region were put aside, and what is left is not enough on one side. */
function regionLost(series: Series): boolean {
  const aside = series.leftOut.some(({ why }) => why === 'other-region')
  return aside && (series.baseline.length === 0 || series.followUp.length === 0)
}
