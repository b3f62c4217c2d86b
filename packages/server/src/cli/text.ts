import { source } from '@unknot/clinical/knowledge/sources'

/** A heading with its lines indented below; nothing when there are no lines. */
export function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${heading}\n${lines.map((line) => `  ${line}`).join('\n')}\n`
}

/** An id as words: `refer-urgent` → `refer urgent`. */
export function words(id: string): string {
  return id.replaceAll('-', ' ')
}

/** The same text with a capital first letter and a full stop. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** Sources by id, each with its title, authors, year and address as far as they were seen. */
export function sourceLines(ids: readonly string[]): readonly string[] {
  return ids.map((id) => {
    const found = source(id)
    const parts = [found?.title, found?.authors, found?.year, found?.url]
    return `[${id}] ${
      found
        ? parts
            .filter((part) => part !== null && part !== undefined)
            .map((part) => String(part).replace(/[.]$/, ''))
            .join('. ')
        : 'not in the list'
    }`
  })
}
