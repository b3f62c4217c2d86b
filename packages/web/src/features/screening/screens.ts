/** What is put on one screen together. */
type Placed = { readonly id: string; readonly by: string }

/**
 * Packs questions, in order, into screens that are read without scrolling: then one tap may deny all that stands on
 * one. A question taller than the screen stands alone; what the client answers and what the therapist sees are never
 * mixed.
 *
 * @param heights measured heights in pixels by question id
 * @param room height in pixels that questions may fill
 * @param gap pixels between two questions
 * @example screensOf([{ id: 'a', by: 'client' }, { id: 'b', by: 'client' }], new Map([['a', 300], ['b', 300]]), 500, 24)
 * // [['a'], ['b']]
 */
export function screensOf<Question extends Placed>(
  questions: readonly Question[],
  heights: ReadonlyMap<string, number>,
  room: number,
  gap: number,
): readonly (readonly Question[])[] {
  const screens: Question[][] = []
  let filled = 0
  for (const question of questions) {
    const height = heights.get(question.id) ?? room
    const last = screens.at(-1)
    if (last !== undefined && last[0]?.by === question.by && filled + gap + height <= room) {
      last.push(question)
      filled += gap + height
    } else {
      screens.push([question])
      filled = height
    }
  }
  return screens
}
