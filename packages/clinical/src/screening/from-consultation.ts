import { safetyRegionsOf, type RegionId } from '../bodymap/regions.ts'
import type { ConsultationAnswers } from '../consultation/consultation-answers.schema.ts'
import type { AnswerValue, Clearance, PreviousRecord, ScreenInput } from './screen-input.ts'

export interface ScreeningContext {
  /** Day the answers were given */
  readonly date: string
  /** What the record holds from earlier visits; null at the first */
  readonly record?: PreviousRecord | null
  readonly clearances?: readonly Clearance[]
  /** From the client's details: the age is counted from it */
  readonly birthDate?: string | null
}

/**
 * The screening's input as a consultation gives it: its screening answers, and what other parts of it answer (age, pain
 * now, how firm, areas to leave alone, where it hurts, question 9 of a PHQ-9). An answer given to the screening itself
 * stands before one read from another part. What was not asked stays out: it is missing, never "no".
 *
 * @example screenInputFrom({ medicines: [], bodyMap: { marks: [] } }, { date: '2026-11-20' })
 * // { date: '2026-11-20', meds: [], regionOfComplaint: ['none'], answers: {} }
 */
export function screenInputFrom(answers: ConsultationAnswers, context: ScreeningContext): ScreenInput {
  const { bodyMap, history, medicines, vitals } = answers
  return {
    date: context.date,
    answers: { ...answeredElsewhere(answers, context.birthDate ?? null), ...answers.screening },
    ...(history ? { history } : {}),
    ...(medicines ? { meds: medicines } : {}),
    ...(vitals ? { vitals } : {}),
    ...(bodyMap ? { regionOfComplaint: orNone(complaintOf(bodyMap)) } : {}),
    ...(context.record ? { previous: context.record } : {}),
    ...(context.clearances ? { clearances: context.clearances } : {}),
  }
}

function answeredElsewhere(
  answers: ConsultationAnswers,
  birthDate: string | null,
): Record<string, AnswerValue> {
  const { pain, preferences, instruments } = answers
  const offLimits = preferences?.areasOffLimits
  const found: Record<string, AnswerValue | null | undefined> = {
    'age-years': birthDate,
    'pain-now': pain?.now,
    'pressure-preference': preferences?.pressure,
    'areas-off-limits': offLimits && orNone(tapped(offLimits)),
    'phq9-item9': selfHarmAnswer(instruments?.['phq-9']?.['phq9-9']),
  }
  return Object.fromEntries(
    Object.entries(found).flatMap(([id, value]) => (value == null ? [] : [[id, value]])),
  )
}

const selfHarmAnswer = (answer: unknown): number | null => (typeof answer === 'number' ? answer : null)

/** Where it hurts and where the pain runs on to. */
const complaintOf = ({ marks }: NonNullable<ConsultationAnswers['bodyMap']>): readonly string[] =>
  tapped(marks.flatMap((mark) => [mark.regionId, ...mark.spreadsTo]))

const tapped = (regionIds: readonly RegionId[]): readonly string[] =>
  safetyRegionsOf(regionIds).map(({ region, side }) => (side === null ? region : `${region}:${side}`))

/** A map that was opened and left empty says "nowhere"; that is an answer. */
const orNone = (regions: readonly string[]): readonly string[] => (regions.length === 0 ? ['none'] : regions)
