import type { AskedAnswers } from '../../../questions/asked-answers.ts'

type Keep = 'keep' | 'easier' | 'swap' | 'drop'
type Card = { readonly itemId: string }

const keeps: readonly string[] = ['keep', 'easier', 'swap', 'drop'] satisfies Keep[]

/** How the things for home went: days 0–7 and what to do with each; null where it was left out. */
export const aftercareOf = (cards: readonly Card[], answers: AskedAnswers) =>
  cards.map(({ itemId }) => {
    const days = answers[`days/${itemId}`]
    const keep = answers[`keep/${itemId}`]
    return {
      itemId,
      days: typeof days === 'number' ? days : null,
      keep: typeof keep === 'string' && keeps.includes(keep) ? (keep as Keep) : null,
    }
  })
