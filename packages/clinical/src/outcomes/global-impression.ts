import { parseInstant } from './day-of.ts'
import type { Verdict, VerdictInput } from './verdict-types.ts'

/** Much or very much improved: the anchor used by Farrar 2001. */
const agreesUpTo = 2

/**
 * The latest answer to the global impression of change, and whether it agrees with an improvement (1 or 2). If it
 * was asked and skipped the last time, it is not known: an earlier answer does not stand in for it.
 *
 * @example impressionOf({ globalImpressions: [{ at: '2026-11-20T09:00:00Z', value: 3 }], … })?.agrees // false
 */
export function impressionOf(input: VerdictInput): Verdict['globalImpression'] {
  const last = input.asOf === undefined ? Infinity : (parseInstant(input.asOf) ?? Infinity)
  const asked = (input.globalImpressions ?? [])
    .flatMap((answer) => {
      const time = parseInstant(answer.at)
      return time === null || time > last || answer.missing === 'not-asked' ? [] : [{ answer, time }]
    })
    // Two answers of one moment: the less favourable one last, so that the order given does not matter.
    .toSorted((a, b) => a.time - b.time || (a.answer.value ?? Infinity) - (b.answer.value ?? Infinity))
  const latest = asked.at(-1)?.answer
  if (!latest) return null
  const value = isImpression(latest.value) && !latest.missing ? latest.value : null
  return { value, at: latest.at, agrees: value === null ? null : value <= agreesUpTo }
}

function isImpression(value: number | null): value is number {
  return value !== null && Number.isInteger(value) && value >= 1 && value <= 7
}
