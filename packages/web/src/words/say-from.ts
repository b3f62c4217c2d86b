import { isLanguage, type Language } from './language.ts'

/** Words of one page by key. Plural forms end in `_one`, `_many`, `_other`; `{{name}}` takes a value. */
export type Catalogue = Readonly<Record<string, string>>

type Base<Key> = Key extends `${infer Name}_${'one' | 'many' | 'other'}` ? Name : Key

/** The keys of a catalogue as they are asked for: without the plural's ending. */
export type KeyOf<C extends Catalogue> = Base<keyof C & string>

export type Say<Key extends string = string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string

/**
 * Speaks from a catalogue. A `count` chooses the plural form.
 *
 * @example sayFrom({ days_one: 'One day', days_other: '{{count}} days' }, 'en')('days', { count: 3 }) // '3 days'
 */
export function sayFrom<C extends Catalogue>(catalogue: C, language: Language): Say<KeyOf<C>> {
  const plural = new Intl.PluralRules(language)
  const number = new Intl.NumberFormat(language)
  return (key, values = {}) => {
    const count = values['count']
    const form = typeof count === 'number' ? `${key}_${plural.select(count)}` : key
    const words = catalogue[form] ?? catalogue[`${key}_other`] ?? catalogue[key] ?? key
    return words.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
      const value = values[name]
      return value === undefined ? whole : typeof value === 'number' ? number.format(value) : value
    })
  }
}

/** The language of this phone that we speak, else English. */
export const phoneLanguage = (): Language =>
  navigator.languages.map((code) => code.slice(0, 2)).find(isLanguage) ?? 'en'
