export type Value = string | number | boolean | null

/** One row in COPY's text format: columns apart by tabs, what is missing as \N. */
export const copyLine = (values: readonly Value[]): string => `${values.map(shown).join('\t')}\n`

function shown(value: Value): string {
  if (value === null) return '\\N'
  if (typeof value !== 'string') return String(value)
  return /[\\\t\n\r]/.test(value) ? value.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign) : value
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** A list of words as PostgreSQL writes an array. The words hold no quotes and no backslashes. */
export const arrayOf = (words: readonly string[]): string => `{${words.map((word) => `"${word}"`).join(',')}}`

export const iso = (at: number): string => new Date(at).toISOString()
