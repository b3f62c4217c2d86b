const isId = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)

/** One value of something entered, with the way to it in words: `details, phone`. */
export type EntryLine = { readonly way: string; readonly value: string }

const words = (name: string): string =>
  name
    .replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .replaceAll('-', ' ')

/**
 * What a command holds, line by line, for a person to read. Ids and what was not given are left out.
 *
 * @example entryLines({ details: { emergencyNumber: '112', phone: null } }) // [{ way: 'details, emergency number', value: '112' }]
 */
export function entryLines(body: unknown, way: readonly string[] = []): readonly EntryLine[] {
  if (body === null || body === undefined || body === '' || isId(body)) return []
  if (typeof body === 'string' || typeof body === 'number' || typeof body === 'boolean')
    return [{ way: way.join(', '), value: String(body) }]
  if (typeof body !== 'object') return []
  return Object.entries(body).flatMap(([name, value]) => {
    const part = Array.isArray(body) ? String(Number(name) + 1) : words(name)
    return name === 'version' && way.length === 0 ? [] : entryLines(value, [...way, part])
  })
}
