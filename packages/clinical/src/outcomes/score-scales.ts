import type { Instrument } from '../knowledge/instruments.ts'
import { mean } from '../statistics/mean.ts'
import type { Answers } from './answers.ts'
import { readItems } from './read-items.ts'
import type { Scored } from './scored.ts'

/**
 * RAND-36: each answer is recoded to 0–100, then averaged within its scale over the items that were answered, if at
 * least half of the scale was. Eight scales, no total. Higher is better in every one.
 *
 * Source: RAND scoring as kept in the entry; the half rule is unverified.
 *
 * @example scoreScales(rand36, allBestAnswers).subscores.pain // 100
 */
export function scoreScales(entry: Instrument, answers: Answers): Scored {
  const { values, missing, notUnderstood } = readItems(entry.items ?? [], answers)
  const scales = Object.entries(entry.scoring.scales ?? {}).map(([scale, numbers]) => {
    const recoded = numbers.flatMap((number) => recode(entry, number, values) ?? [])
    const enough = recoded.length >= numbers.length * (entry.scoring.leastShare ?? 1)
    return { scale, value: enough ? mean(recoded) : null, short: recoded.length < numbers.length }
  })
  return {
    total: null,
    subscores: Object.fromEntries(scales.map(({ scale, value }) => [scale, value])),
    missing,
    notUnderstood,
    prorated: scales.some(({ value, short }) => value !== null && short),
    alerts: [],
  }
}

function recode(entry: Instrument, number: number, values: ReadonlyMap<string, number>): number | undefined {
  const answer = values.get(entry.items?.[number - 1]?.linkId ?? '')
  const rule = entry.scoring.recode?.find(({ items }) => items.includes(number))
  return answer === undefined ? undefined : rule?.map[String(answer)]
}
