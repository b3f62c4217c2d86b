import type * as z from 'zod'
import { safetyQuestion } from '../knowledge/safety-questions.ts'
import { whyNoAnswer } from './answer.schema.ts'
import { screenInputSchema } from './screen-input.schema.ts'
import type { ScreenInput } from './screen-input.ts'

/** A field that cannot be read, and why. */
export interface InputProblem {
  /** `answers.today-fever`, `previous.date`, `clearances.0.until` */
  readonly field: string
  readonly message: string
}

export type ReadInput =
  | { readonly ok: true; readonly input: ScreenInput }
  | { readonly ok: false; readonly problems: readonly InputProblem[] }

/**
 * Reads the input of a screening from outside; every field that cannot be read is named.
 * @example readScreenInput({ answers: { 'today-fever': 'maybe' } }, '2026-11-20') // problems[0].field: 'answers.today-fever'
 */
export function readScreenInput(value: unknown, today: string): ReadInput {
  const parsed = screenInputSchema.safeParse(value)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, value) }
  const { date = today, ...rest } = parsed.data
  const input = { ...(rest as Omit<ScreenInput, 'date'>), date }
  const problems = impossibleDates(input)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, input }
}

/** The problems of a zod error, one for each field; unknown fields each by their name. */
function problemsOf(issues: readonly z.core.$ZodIssue[], value: unknown): readonly InputProblem[] {
  const problems = issues.flatMap((issue) => problemsOfIssue(issue, value))
  return [...new Map(problems.map((problem) => [problem.field, problem])).values()]
}

function problemsOfIssue(issue: z.core.$ZodIssue, value: unknown): readonly InputProblem[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: [...path, key].join('.') || '""', message: unknownField(path) }))
  }
  const depth = path.indexOf('answers') + 1
  const question = depth > 0 ? safetyQuestion(path[depth] ?? '') : undefined
  if (question) {
    const answer = path.slice(0, depth + 1)
    return [{ field: answer.join('.'), message: whyNoAnswer(question, at(value, answer)) }]
  }
  const message = issue.message.endsWith('received undefined') ? 'is missing' : issue.message
  return [{ field: path.join('.') || 'the input', message }]
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? Reflect.get(inner, key)
        : undefined,
    value,
  )
}

function unknownField(path: readonly string[]): string {
  if (path.at(-1) === 'answers') return 'there is no such question'
  return path.at(-1) === 'vitals' ? 'there is no such measurement' : 'there is no such field'
}

/** An answer cannot be given after the visit. */
function impossibleDates({ date, answers, previous }: ScreenInput): readonly InputProblem[] {
  const later = (field: string, day: unknown, limit: string): readonly InputProblem[] =>
    typeof day === 'string' && /^\d{4}-/.test(day) && day > limit
      ? [{ field, message: `${day} lies after ${limit}` }]
      : []
  const inAnswers = (field: string, given: ScreenInput['answers'], limit: string) =>
    Object.entries(given ?? {}).flatMap(([id, value]) => later(`${field}.${id}`, value, limit))
  return [
    ...inAnswers('answers', answers, date),
    ...(previous
      ? [
          ...later('previous.date', previous.date, date),
          ...later('previous.historyConfirmedOn', previous.historyConfirmedOn, date),
          ...inAnswers('previous.answers', previous.answers, previous.date),
        ]
      : []),
  ]
}
