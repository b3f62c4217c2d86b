import type { InstrumentItem } from '../knowledge/instruments.ts'
import { readNumber, type Answers, type Missing } from './answers.ts'

export interface ItemsRead {
  readonly values: ReadonlyMap<string, number>
  readonly missing: readonly Missing[]
  readonly notUnderstood: readonly string[]
}

/** Reads the numbers of some items, keeping apart what is missing and what was not understood. */
export function readItems(items: readonly InstrumentItem[], answers: Answers): ItemsRead {
  const values = new Map<string, number>()
  const missing: Missing[] = []
  const notUnderstood: string[] = []
  for (const item of items) {
    const read = readNumber(item, answers[item.linkId])
    if (read.kind === 'value') values.set(item.linkId, read.value)
    else if (read.kind === 'missing') missing.push({ linkId: item.linkId, why: read.why })
    else notUnderstood.push(item.linkId)
  }
  return { values, missing, notUnderstood }
}

/** The items of an instrument that enter its score: not free text, and not those marked `scored: false`. */
export function scoredItems(instrument: {
  readonly items?: readonly InstrumentItem[] | undefined
  readonly scoring: { readonly scored?: readonly string[] | undefined }
}): readonly InstrumentItem[] {
  const named = instrument.scoring.scored
  return (instrument.items ?? []).filter(
    (item) => item.scored !== false && item.type !== 'text' && (!named || named.includes(item.linkId)),
  )
}
