import type { Instrument } from '../knowledge/instruments.ts'
import type { Answers } from './answers.ts'
import { readItems, scoredItems } from './read-items.ts'
import type { Scored } from './scored.ts'

/**
 * Adds up the scored items. With up to `maxMissing` items missing the total is worked out from the mean of the
 * others, rounded to a whole number, and marked `prorated`; with more there is no total. Sub-scores need every one
 * of their items.
 *
 * Source: each instrument's `missingRule`; filling with the mean of the answered items is a house rule.
 *
 * @example scoreSum(phq8, sevenOnesAndOneSkipped).total // 8, prorated
 */
export function scoreSum(entry: Instrument, answers: Answers): Scored {
  const items = scoredItems(entry)
  const { values, missing, notUnderstood } = readItems(items, answers)
  const absent = items.length - values.size
  const enough = values.size > 0 && absent <= (entry.scoring.maxMissing ?? 0)
  const sum = [...values.values()].reduce((total, value) => total + value, 0)
  return {
    total: enough ? Math.round((sum * items.length) / values.size) : null,
    subscores: Object.fromEntries(
      Object.entries(entry.scoring.subscores ?? {}).map(([id, linkIds]) => [id, sumOfAll(linkIds, values)]),
    ),
    missing,
    notUnderstood,
    prorated: enough && absent > 0,
    alerts: (entry.scoring.alerts ?? [])
      .filter((alert) => (values.get(alert.linkId) ?? -Infinity) > alert.above)
      .map((alert) => alert.alert),
  }
}

function sumOfAll(linkIds: readonly string[], values: ReadonlyMap<string, number>): number | null {
  let sum = 0
  for (const linkId of linkIds) {
    const value = values.get(linkId)
    if (value === undefined) return null
    sum += value
  }
  return sum
}
