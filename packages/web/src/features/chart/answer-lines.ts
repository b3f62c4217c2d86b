import type { AskedItem } from '@unknot/clinical/outcomes/asked-item'

export type AnswerLine = { readonly question: string; readonly answer: string }

/** Answers that say nothing is the matter. */
const nothing = new Set<unknown>(['none', 'no', 0])

/** What was answered with something, in words; what was denied or left out is not repeated here. */
export function answerLines(
  answers: Readonly<Record<string, unknown>>,
  asked: (itemId: string) => AskedItem | null,
): readonly AnswerLine[] {
  return Object.entries(answers).flatMap(([itemId, given]) => {
    const item = asked(itemId)
    const values = (Array.isArray(given) ? given : [given]).filter(
      (value) => value !== null && !nothing.has(value),
    )
    if (item === null || values.length === 0) return []
    const words = values.map(
      (value) => item.options.find((option) => option.value === value)?.label ?? String(value),
    )
    return [{ question: item.text, answer: words.join('; ') }]
  })
}
