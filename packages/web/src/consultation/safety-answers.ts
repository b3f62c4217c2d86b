import type { ShownPage, ShownQuestion } from '@unknot/clinical/screening/questions-shown'
import type { AnswerValue } from '@unknot/clinical/screening/screen-input'
import type { Answers } from './answers.ts'

/** Questions that other pages of the consultation ask. */
const askedElsewhere: ReadonlySet<string> = new Set([
  'medicines-list',
  'pain-regions',
  'pain-now',
  'pressure-preference',
  'areas-off-limits',
  'phq9-item9',
])

/** The pages of the screening without what the consultation asks elsewhere or the client's details say. */
export function safetyPages(pages: readonly ShownPage[], answers: Answers): readonly ShownPage[] {
  const isAsked = ({ id, answered }: ShownQuestion) =>
    !askedElsewhere.has(id) && !(id === 'age-years' && answered && answers.screening?.[id] === undefined)
  return pages.flatMap((page) => {
    const questions = page.questions.filter(isAsked)
    return questions.length === 0 ? [] : [{ ...page, questions }]
  })
}

/**
 * The parts that an answer to a screening question changes. Once every question of the history is answered, the history
 * is confirmed: the conditions ticked, or none.
 *
 * @example answered(pages, {}, 'today-fever', 'no') // { screening: { 'today-fever': 'no' } }
 */
export function answered(
  pages: readonly ShownPage[],
  { screening, history }: Answers,
  questionId: string,
  value: AnswerValue | null,
): Answers {
  const { [questionId]: _, ...rest } = screening ?? {}
  const given = typeof value === 'object' && value !== null ? [...value] : value
  const next = given === null ? rest : { ...rest, [questionId]: given }
  const asked = pages.flatMap(({ questions }) => questions).filter((question) => question.history)
  const isHistory = asked.some(({ id }) => id === questionId)
  if (!isHistory) return { screening: next }
  const confirmed = asked.every(({ id }) => next[id] !== undefined)
  if (!confirmed) return history === undefined ? { screening: next } : { screening: next, history: undefined }
  return { screening: next, history: asked.flatMap((question) => conditionsOf(question, next[question.id])) }
}

function conditionsOf({ options }: ShownQuestion, given: AnswerValue | undefined): string[] {
  const ticked = Array.isArray(given) ? given : [given]
  return options.flatMap(({ value, conditionId }) =>
    conditionId !== null && ticked.includes(value) ? [conditionId] : [],
  )
}
