import type { infer as Infer } from 'zod'
import data from '../../generated/safety-questions.ts'
import type { questionTypes, safetyQuestionSchema } from './safety-questions.schema.ts'

export type SafetyQuestion = Infer<typeof safetyQuestionSchema>
export type QuestionType = (typeof questionTypes)[number]

/** Every screening question (knowledge/safety/questions) in the order of asking; their shape is tested. */
export const safetyQuestions: readonly SafetyQuestion[] = (data as readonly SafetyQuestion[]).toSorted(
  (one, other) => one.order - other.order,
)

const byId: ReadonlyMap<string, SafetyQuestion> = new Map(
  safetyQuestions.map((question) => [question.id, question]),
)

/** One question by its id: `safetyQuestion('today-fever')`. */
export function safetyQuestion(id: string): SafetyQuestion | undefined {
  return byId.get(id)
}

/**
 * Whether a question is a history page: ticks that stand for history conditions and stay on record.
 * A given list of history conditions, even an empty one, confirms them all.
 */
export function isHistoryPage(question: SafetyQuestion): boolean {
  return (
    question.ask === 'first-visit' &&
    question.carry === 'until-changed' &&
    question.options.some((option) => option.conditionId !== undefined)
  )
}
