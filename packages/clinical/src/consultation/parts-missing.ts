import type { ConsultationAnswers } from './consultation-answers.schema.ts'

export type ConsultationPart = Exclude<keyof ConsultationAnswers, 'skipped'>

/**
 * What a consultation is not complete without: what is wrong and where, the numbers that change is measured from, what
 * the safety screen reads, and consent. The rest may stay unasked. House rule; the loop needs each of them.
 */
export const requiredParts = [
  'problem',
  'bodyMap',
  'pain',
  'screening',
  'history',
  'medicines',
  'goals',
  'consent',
] as const satisfies readonly ConsultationPart[]
export type RequiredPart = (typeof requiredParts)[number]

/** Consent is said or refused, never passed over: without an answer nothing may be kept or done. */
const neverSkipped: ReadonlySet<RequiredPart> = new Set(['consent'])

/**
 * Required parts that were neither answered nor skipped, in the order of asking. An empty list of medicines or history
 * conditions is an answer ("none"); an empty list of goals is not.
 *
 * @example partsMissing({ history: [], medicines: [] }) // ['problem', 'bodyMap', 'pain', 'screening', 'goals', 'consent']
 */
export function partsMissing(answers: ConsultationAnswers): readonly RequiredPart[] {
  const skipped = new Set(answers.skipped)
  return requiredParts.filter(
    (part) => !answered[part](answers) && (neverSkipped.has(part) || !skipped.has(part)),
  )
}

const answered: Readonly<Record<RequiredPart, (answers: ConsultationAnswers) => boolean>> = {
  problem: ({ problem }) => isSaid(problem?.words) || isSaid(problem?.conditionId),
  bodyMap: ({ bodyMap }) => bodyMap !== undefined,
  pain: ({ pain }) => Object.values(pain ?? {}).some((rating) => typeof rating === 'number'),
  screening: ({ screening }) => Object.keys(screening ?? {}).length > 0,
  history: ({ history }) => history !== undefined,
  medicines: ({ medicines }) => medicines !== undefined,
  goals: ({ goals }) => goals !== undefined && goals.length > 0,
  consent: ({ consent }) => isConsentSaid(consent),
}

const isSaid = (words: string | null | undefined): boolean => (words ?? '').trim() !== ''

/** A yes is signed and dated; a no need not be. */
function isConsentSaid(consent: ConsultationAnswers['consent']): boolean {
  if (consent?.treatment === undefined || consent.record === undefined) return false
  const isYes = consent.treatment || consent.record || consent.mail === true
  return !isYes || (consent.signedName !== undefined && consent.signedOn !== undefined)
}
