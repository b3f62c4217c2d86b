import { askedItem, type AskedItem, type AskedOptions } from '@unknot/clinical/outcomes/asked-item'
import type { DueMeasure } from '@unknot/clinical/outcomes/due'

/** The items of the measures that are due, in the words of a form. One without words in the language is left out. */
export const askedItems = (
  measures: readonly DueMeasure[],
  language: 'en' | 'es',
  options: Omit<AskedOptions, 'overWeek'> = {},
): AskedItem[] =>
  measures.flatMap(({ instrumentId, itemIds, overWeek }) =>
    itemIds.flatMap((itemId) => askedItem(instrumentId, itemId, language, { ...options, overWeek }) ?? []),
  )
