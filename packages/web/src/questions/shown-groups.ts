import type { ShownPage, ShownQuestion } from '@unknot/clinical/screening/questions-shown'

/** Height in pixels of a question's own words and of one of its options, at the base size. */
const questionHeight = 64
const optionHeight = 56

/** Questions that are read together on one screen. */
export type ShownGroup = {
  readonly id: string
  readonly title: ShownPage['title']
  readonly questions: readonly ShownQuestion[]
}

const heightOf = (question: ShownQuestion): number =>
  questionHeight + Math.max(2, question.options.length) * optionHeight

/**
 * Cuts the pages of a screening into screens that are read without scrolling, as far as the words allow: then one tap
 * may deny all that stands on it. A question that is longer than the screen stands alone.
 *
 * @param room height in pixels that questions may fill
 */
export function shownGroups(pages: readonly ShownPage[], room: number): readonly ShownGroup[] {
  return pages.flatMap((page) => {
    const groups: ShownQuestion[][] = []
    let filled = 0
    for (const question of page.questions) {
      const height = heightOf(question)
      const last = groups.at(-1)
      if (last !== undefined && filled + height <= room) {
        last.push(question)
        filled += height
      } else {
        groups.push([question])
        filled = height
      }
    }
    return groups.map((questions, index) => ({ id: `${page.id}-${index}`, title: page.title, questions }))
  })
}

/** The answers that one "none of these" gives on a screen: to every question left open that it can deny. */
export function denialsOf(
  questions: readonly ShownQuestion[],
  answered: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string | number | readonly string[]>> {
  return Object.fromEntries(
    questions.flatMap(({ id, denial }) => (denial === null || answered[id] != null ? [] : [[id, denial]])),
  )
}
