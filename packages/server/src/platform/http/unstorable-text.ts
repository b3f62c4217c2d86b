/**
 * The first place in a body whose text PostgreSQL cannot keep: a NUL, or half of a character. Null when there is none.
 * It stops at the first and does not descend by calling itself, so that a deeply nested body costs no stack.
 *
 * @example unstorableText({ details: { name: 'a\u0000b' } }) // 'details.name'
 */
export function unstorableText(body: unknown): string | null {
  const open: { readonly value: unknown; readonly place: string }[] = [{ value: body, place: '' }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, place } = next
    if (typeof value === 'string' && !isStorable(value)) return place
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) {
      if (!isStorable(key)) return place
      open.push({ value: inner, place: place === '' ? key : `${place}.${key}` })
    }
  }
  return null
}

const isStorable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed()
