import type { Instrument } from '../knowledge/instruments.ts'
import type { Answers } from './answers.ts'
import { readItems, scoredItems } from './read-items.ts'
import type { Scored } from './scored.ts'

/**
 * Keeps every rating on its own. Only an instrument that is one single rating has a total: that rating.
 * Pain now, average and worst are never averaged; impact has no total.
 *
 * @example scoreEach(nprs, { 'nprs-now': 3, 'nprs-average': 5, 'nprs-worst': 8 }).total // null
 * @example scoreEach(pgic, { pgic: 2 }).total // 2
 */
export function scoreEach(entry: Instrument, answers: Answers): Scored {
  const items = scoredItems(entry).filter((item) => isNumeric(item.options) || item.type === 'number')
  const { values, missing, notUnderstood } = readItems(items, answers)
  const only = entry.scoring.rule === 'single' ? items[0] : undefined
  return {
    total: only ? (values.get(only.linkId) ?? null) : null,
    subscores: Object.fromEntries(items.map((item) => [item.linkId, values.get(item.linkId) ?? null])),
    missing,
    notUnderstood,
    prorated: false,
    alerts: [],
  }
}

function isNumeric(options: readonly { readonly value: number | string }[]): boolean {
  return options.length > 0 && options.every((option) => typeof option.value === 'number')
}
