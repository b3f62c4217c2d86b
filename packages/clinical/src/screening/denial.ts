import type { SafetyQuestion } from '../knowledge/safety-questions.ts'
import { safetyQuestion } from '../knowledge/safety-questions.ts'
import { factsOf } from './facts.ts'
import { questionFlow } from './question-flow.ts'
import type { AnswerValue, Answers, ScreenInput } from './screen-input.ts'

/**
 * The answer that denies everything a question asks about, as it is stored; undefined where none does (a number, an
 * angina pattern). One "none of these" may answer several questions only where all they deny can be read together.
 */
export function denialOf(question: SafetyQuestion): AnswerValue | undefined {
  if (question.denial === undefined) return undefined
  return question.type === 'single' ? question.denial : [question.denial]
}

/**
 * Answers every question that is on screen and open with its denial, as often as answers bring up more questions.
 * What has no denial stays open.
 * @example denyTheRest({ date: '2026-11-20', answers: { 'age-years': 44 } }).answers?.['today-fever'] // 'no'
 */
export function denyTheRest(input: ScreenInput): ScreenInput {
  const denied = questionFlow(input, factsOf(input)).missing.flatMap((id) => {
    const question = safetyQuestion(id)
    const denial = question && denialOf(question)
    return denial === undefined ? [] : [[id, denial] as const]
  })
  if (denied.length === 0) return input
  const answers: Answers = { ...input.answers, ...Object.fromEntries(denied) }
  return denyTheRest({ ...input, answers })
}
