import { instrument, type InstrumentItem } from '../knowledge/instruments.ts'

type Language = 'en' | 'es'

/** An item of an instrument as a form shows it, in one language; no scoring travels with it. */
export interface AskedItem {
  readonly instrumentId: string
  readonly itemId: string
  readonly text: string
  /** scale: 0–10; one, several: of the options; number: between min and max; text: own words */
  readonly kind: 'scale' | 'one' | 'several' | 'number' | 'text'
  /** scale: what 0 and 10 mean */
  readonly ends: readonly [low: string, high: string] | null
  readonly options: readonly { readonly value: string | number; readonly label: string }[]
  readonly min: number | null
  readonly max: number | null
  readonly unit: string | null
  /** Options that open a card at once, before the form is sent */
  readonly cards: Readonly<Record<string, 'emergency' | 'same-day'>>
}

export interface AskedOptions {
  /** Over the last 7 days instead of 24 hours, at intake and re-assessment */
  readonly overWeek?: boolean
  /** The activities the client named: they are the words of `own-activities` */
  readonly activities?: readonly string[]
}

/**
 * One item in words a form can show; null where the instrument or item may not be shown, or has no words in the
 * language (an official questionnaire is shown in a published translation or not at all).
 *
 * @example askedItem('nprs', 'nprs-now', 'es')?.text // '¿Qué tan fuerte es el dolor en este momento?'
 */
export function askedItem(
  instrumentId: string,
  itemId: string,
  language: Language,
  { overWeek = false, activities = [] }: AskedOptions = {},
): AskedItem | null {
  const entry = instrument(instrumentId)
  const item = entry?.items?.find(({ linkId }) => linkId === itemId)
  if (!entry?.ship || item === undefined) return null
  const text = activityText(instrumentId, itemId, activities) ?? textOf(item, language, overWeek)
  const options = item.options.map(({ value, label, es }) => ({
    value,
    label: language === 'es' ? es : label,
  }))
  if (text == null || options.some(({ label }) => label == null)) return null
  const shown = options.map(({ value, label }) => ({ value, label: label ?? '' }))
  const kind = kindOf(item)
  return {
    instrumentId,
    itemId,
    text,
    kind,
    ends: kind === 'scale' ? [endOf(shown[0]?.label), endOf(shown.at(-1)?.label)] : null,
    options: shown,
    min: item.min ?? null,
    max: item.max ?? null,
    unit: item.unit ?? null,
    cards: item.cards ?? {},
  }
}

function activityText(
  instrumentId: string,
  itemId: string,
  activities: readonly string[],
): string | undefined {
  return instrumentId === 'own-activities' ? activities[Number(itemId.slice(-1)) - 1] : undefined
}

function textOf(item: InstrumentItem, language: Language, overWeek: boolean): string | undefined {
  if (overWeek && item.week) return language === 'es' ? item.week.es : item.week.text
  return language === 'es' ? item.es : item.text
}

function kindOf({ type, options }: InstrumentItem): AskedItem['kind'] {
  if (type === 'multi') return 'several'
  if (type === 'text') return 'text'
  if (options.length === 0) return type === undefined || type === 'number' ? 'number' : 'text'
  const numbers = options.map(({ value }) => value)
  return numbers.length === 11 && numbers.every((value, index) => value === index) ? 'scale' : 'one'
}

/** "0 = no pain" without its number: the number stands beside it. */
const endOf = (label: string | undefined): string => (label ?? '').replace(/^\d+\s*=?\s*/, '')
