import { safetyQuestions } from '../knowledge/safety-questions.ts'
import type { AnswerValue, Answers, ScreenInput } from './screen-input.ts'

/**
 * History conditions that count today: named or ticked today, or on record and not ended. Ticks of a question that is
 * valid for one visit only count at that visit.
 */
export function conditionsKnown(input: ScreenInput): ReadonlySet<string> {
  const { previous } = input
  const known = new Set([...(previous?.history ?? []), ...tickedConditions(previous?.answers, 'carried')])
  for (const ended of previous?.ended?.history ?? []) known.delete(ended)
  for (const condition of input.history ?? []) known.add(condition)
  for (const condition of tickedConditions(input.answers, 'all')) known.add(condition)
  return known
}

const conditionOptions = safetyQuestions.flatMap((question) =>
  question.options.flatMap((option) =>
    option.conditionId === undefined
      ? []
      : [{ question, value: option.value, conditionId: option.conditionId }],
  ),
)

/** The conditions whose option is ticked in some answers. */
export function tickedConditions(answers: Answers | undefined, which: 'all' | 'carried'): readonly string[] {
  if (!answers) return []
  return conditionOptions
    .filter(({ question, value }) => {
      if (which === 'carried' && question.carry === 'this-visit') return false
      return holds(answers[question.id], value)
    })
    .map((option) => option.conditionId)
}

function holds(answer: AnswerValue | undefined, value: string): boolean {
  return typeof answer === 'object' ? answer.includes(value) : answer === value
}
