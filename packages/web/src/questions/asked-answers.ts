import type { AskedItem } from '@unknot/clinical/outcomes/asked-item'
import type { AskedValue } from './AskedField.tsx'

export type AskedAnswers = Readonly<Record<string, AskedValue>>

/** The place of an item's answer. */
export const askedKey = ({ instrumentId, itemId }: Pick<AskedItem, 'instrumentId' | 'itemId'>): string =>
  `${instrumentId}/${itemId}`

type Sent = Record<string, Record<string, number | string | string[] | null>>

/**
 * Answers as they are sent: by instrument, then item. Left out in so many words is null; never touched is not sent, so
 * that it is stored as not asked.
 */
export function ratingsOf(items: readonly AskedItem[], answers: AskedAnswers): Sent {
  const sent: Sent = {}
  for (const item of items) {
    const value = answers[askedKey(item)]
    if (value === null || value === undefined) continue
    const ofInstrument = (sent[item.instrumentId] ??= {})
    ofInstrument[item.itemId] = value === 'skipped' ? null : typeof value === 'object' ? [...value] : value
  }
  return sent
}

/** The strongest card that a ticked answer opens, before anything is sent; it needs no server and no network. */
export function cardOf(items: readonly AskedItem[], answers: AskedAnswers): 'emergency' | 'same-day' | null {
  const cards = items.flatMap((item) => {
    const value = answers[askedKey(item)]
    const chosen: readonly string[] =
      typeof value === 'string' ? [value] : typeof value === 'object' ? (value ?? []) : []
    return chosen.flatMap((one) => item.cards[one] ?? [])
  })
  return cards.includes('emergency') ? 'emergency' : (cards[0] ?? null)
}
