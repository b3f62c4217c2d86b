import type * as z from 'zod'
import { readScreenInput, type InputProblem } from '../screening/read-screen-input.ts'
import { conditionAgreementSchema, planPartSchema, screenFields } from './plan-input.schema.ts'
import type { PlanInput } from './plan-input.ts'

export type ReadPlanInput =
  | { readonly ok: true; readonly input: PlanInput }
  | { readonly ok: false; readonly problems: readonly InputProblem[] }

/** Names that mean a field of the input: the condition is often just called that. */
const otherNames: Readonly<Record<string, string>> = { condition: 'conditionId' }
/** Kept in a file for its readers; the planner does not read it. */
const forReaders = new Set(['source', '$schema'])

/**
 * Reads a consultation file; every field that cannot be read is named.
 * @example readPlanInput({ conditionId: 'migrane' }, '2026-11-20') // problems: conditionId, sessionMinutes
 */
export function readPlanInput(value: unknown, today: string): ReadPlanInput {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, problems: [{ field: 'the input', message: 'must be an object with fields' }] }
  const screening: Record<string, unknown> = {}
  const planning: Record<string, unknown> = {}
  for (const [name, part] of Object.entries(value)) {
    if (forReaders.has(name)) continue
    if (screenFields.includes(name)) screening[name] = part
    else planning[otherNames[name] ?? name] = part
  }
  const { rules, agreements } = splitClearances(screening['clearances'])
  if (rules !== undefined) screening['clearances'] = rules
  const screened = readScreenInput(screening, today)
  const planned = planPartSchema.safeParse(planning)
  const agreed = conditionAgreementSchema.array().safeParse(agreements)
  if (screened.ok && planned.success && agreed.success) {
    const clearances = [...(screened.input.clearances ?? []), ...agreed.data]
    const input = { ...screened.input, ...planned.data, ...(screening['clearances'] ? { clearances } : {}) }
    return { ok: true, input }
  }
  return {
    ok: false,
    problems: [
      ...(screened.ok ? [] : screened.problems),
      ...(planned.success ? [] : problemsOf(planned.error.issues, [])),
      ...(agreed.success ? [] : problemsOf(agreed.error.issues, ['clearances'])),
    ],
  }
}

/** Agreements to conditions stand among the clearances of rules; the screening knows only the latter. */
function splitClearances(value: unknown): {
  readonly rules: unknown
  readonly agreements: readonly unknown[]
} {
  if (!Array.isArray(value)) return { rules: value, agreements: [] }
  return { rules: value.filter((one) => !isAgreement(one)), agreements: value.filter(isAgreement) }
}

function isAgreement(value: unknown): boolean {
  const ruleId: unknown =
    typeof value === 'object' && value !== null && 'ruleId' in value ? value.ruleId : undefined
  return typeof ruleId === 'string' && ruleId.startsWith('condition:')
}

function problemsOf(issues: readonly z.core.$ZodIssue[], under: readonly string[]): readonly InputProblem[] {
  const problems = issues.flatMap((issue): readonly InputProblem[] => {
    const path = [...under, ...issue.path.map(String)]
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ field: [...path, key].join('.'), message: 'there is no such field' }))
    const message = issue.message.endsWith('received undefined') ? 'is missing' : issue.message
    return [{ field: path.join('.') || 'the input', message }]
  })
  return [...new Map(problems.map((problem) => [problem.field, problem])).values()]
}
