/** What the fields say of themselves, whichever catalogue of the page holds it. */
export type FieldKey =
  | 'skip'
  | 'skipped'
  | 'unknown'
  | 'least'
  | 'most'
  | 'pressure-1'
  | 'pressure-2'
  | 'pressure-3'
  | 'pressure-4'
  | 'pressure-5'
  | 'one-a-line'
  | 'nowhere'
  | 'none-of-all'

export type FieldSay = (key: FieldKey, values?: Readonly<Record<string, string | number>>) => string
