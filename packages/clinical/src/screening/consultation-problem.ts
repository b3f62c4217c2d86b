import type { ConsultationAnswers } from '../consultation/consultation-answers.schema.ts'
import { screenInputSchema } from './screen-input.schema.ts'

/**
 * Where a consultation holds an answer the screening does not know, as a path into its answers; null when it knows all.
 *
 * @example screeningProblem({ screening: { 'today-fever': 'perhaps' } }) // 'screening.today-fever'
 */
export function screeningProblem(answers: ConsultationAnswers): string | null {
  const { screening, history, medicines, vitals } = answers
  const given = {
    ...(screening ? { answers: screening } : {}),
    ...(history ? { history } : {}),
    ...(medicines ? { meds: medicines } : {}),
    ...(vitals ? { vitals } : {}),
  }
  const issue = screenInputSchema.safeParse(given).error?.issues[0]
  if (issue === undefined) return null
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const [part = '', ...rest] = [...issue.path, ...unknown].map(String)
  return [partOf[part] ?? part, ...rest].join('.')
}

/** The consultation's own names for parts of the screening's input. */
const partOf: Readonly<Record<string, string>> = { answers: 'screening', meds: 'medicines' }
