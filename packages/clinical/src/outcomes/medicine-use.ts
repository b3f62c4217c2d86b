import { median } from '../statistics/median.ts'
import { followUpRatings } from './change.ts'
import { parseInstant } from './day-of.ts'
import { visitTimes } from './series.ts'
import type { Verdict, VerdictInput } from './verdict-types.ts'

/**
 * Whether pain medicine went up since the start: median days of the last 7, before or at the first session against
 * the last three answers after it; and what a prescriber changed. A dose raised and not lowered again is up; one
 * swapped, or raised and lowered, is not known. A number is for the record only and never advice.
 *
 * @example medicineUse(input) // { baseline: 3, followUp: 1, state: 'not-up' }
 */
export function medicineUse(input: VerdictInput): Verdict['medicine'] {
  const last = input.asOf === undefined ? Infinity : (parseInstant(input.asOf) ?? Infinity)
  const firstVisit = visitTimes(input)[0]?.time ?? Infinity
  const answers = (input.medicineDays ?? [])
    .flatMap((answer) => {
      const time = parseInstant(answer.at)
      return time === null || time > last ? [] : [{ ...answer, time, days: daysOf(answer) }]
    })
    .toSorted((a, b) => a.time - b.time || (a.days ?? 0) - (b.days ?? 0))
  const known = answers.flatMap(({ time, days }) => (days === null ? [] : [{ time, days }]))
  const before = known.filter(({ time }) => time <= firstVisit)
  const after = known.filter(({ time }) => time > firstVisit).slice(-followUpRatings)
  const baseline = median(before.map(({ days }) => days))
  const followUp = median(after.map(({ days }) => days))
  const changes = new Set(
    answers.filter(({ time }) => time > firstVisit).map(({ prescriberChange }) => prescriberChange),
  )
  return { baseline, followUp, state: stateOf(baseline, followUp, changes) }
}

function daysOf(answer: { readonly days: number | null; readonly missing?: string | null | undefined }) {
  const { days, missing } = answer
  return days === null || missing || !Number.isFinite(days) || days < 0 || days > 7 ? null : days
}

function stateOf(
  baseline: number | null,
  followUp: number | null,
  changes: ReadonlySet<string | null | undefined>,
): Verdict['medicine']['state'] {
  if (changes.has('more') && !changes.has('less')) return 'up'
  if (baseline !== null && followUp !== null && followUp > baseline) return 'up'
  if (changes.has('swap') || changes.has('more')) return 'not-known'
  return baseline === null || followUp === null ? 'not-known' : 'not-up'
}
