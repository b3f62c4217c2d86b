import { checkAnswers } from '@unknot/clinical/consultation/check-answers'
import type { ConsultationAnswers } from '@unknot/clinical/consultation/consultation-answers.schema'
import { screeningProblem } from '@unknot/clinical/screening/consultation-problem'
import type { Tx } from '../../platform/db/schema.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import type { Author } from '../../platform/people/actor.ts'
import { practiceDay } from '../../platform/practice-day.ts'
import { consultationForChange, storeAnswers, type Consultation } from './consultations.sql.ts'
import { answersAt, changedParts, keepSave, partsOf, savesOf, type Part, type Save } from './saved-parts.ts'

export type PartsToSave = {
  readonly practiceId: string
  readonly consultationId: string
  /** The version the sender filled in on. */
  readonly version: number
  readonly answers: ConsultationAnswers
  /** Parts that stand as not asked again. */
  readonly takenBack?: readonly Part[] | undefined
  readonly now: Date
  readonly author: Author
}

/**
 * Saves the parts that were sent; the others stay. Parts that nobody else changed since the sender's version are taken
 * however old it is, so that a client on the phone and a therapist at the tablet can fill one consultation together. A
 * part that both changed is refused with what the sender started from, what stands and what they sent.
 */
export async function saveParts(tx: Tx, sent: PartsToSave) {
  const { practiceId, now, author } = sent
  const answers = withoutTakenBack(sent)
  const consultation = await consultationForChange(tx, practiceId, sent.consultationId)
  if (consultation === null) return refuse('not-found', { field: 'consultationId' })
  if (consultation.status === 'complete') return isComplete
  const problem = await problemIn(tx, practiceId, answers, now)
  if (problem !== null) return problem
  const changed = changedParts(consultation.answers, answers)
  const both = await changedByBoth(tx, consultation, sent.version, changed)
  if (both !== null)
    return refuse('stale-version', { field: 'version', current: { ...both, yours: { answers } } })
  const done = {
    clientId: consultation.clientId,
    answers: consultation.answers,
    version: consultation.version,
  }
  if (changed.length === 0) return ok(done)
  const version = consultation.version + 1
  const whole = { ...consultation.answers, ...answers }
  await storeAnswers(tx, consultation, { answers: whole, version, now })
  await keepSave(tx, consultation, { version, parts: only(answers, changed), now, author })
  return ok({ ...done, answers: whole, version })
}

export const isComplete = refuse('consultation-complete', {
  message:
    'This consultation is closed. What changed since belongs into the next visit, or a new consultation.',
})

/** Refuses answers that cannot be kept, naming the first. */
export async function problemIn(tx: Tx, practiceId: string, answers: ConsultationAnswers, now: Date) {
  const problem = checkAnswers(answers, await practiceDay(tx, practiceId, now))
  if (problem !== null) return refuse(problem.code, { field: `answers.${problem.field}` })
  const unknown = screeningProblem(answers)
  if (unknown === null) return null
  return refuse('bad-answer', {
    field: `answers.${unknown}`,
    message: 'The screening does not know this answer.',
  })
}

/** What two people see when both changed the same part; null when nobody else did. */
async function changedByBoth(tx: Tx, consultation: Consultation, version: number, changed: readonly Part[]) {
  if (version === consultation.version) return null
  const saves = await savesOf(tx, consultation)
  const since = saves.filter((save) => save.version > version)
  const parts = changed.filter((part) => since.some((save) => part in save.parts))
  if (parts.length === 0 && version < consultation.version) return null
  return {
    version: consultation.version,
    at: since.at(-1)?.at ?? null,
    by: since.at(-1)?.by ?? null,
    parts,
    answers: consultation.answers,
    base: { answers: answersAt(saves, version) },
  }
}

/** What was sent, with each part taken back as undefined. */
const withoutTakenBack = ({ answers, takenBack = [] }: PartsToSave): ConsultationAnswers => ({
  ...answers,
  ...Object.fromEntries(takenBack.map((part) => [part, undefined])),
})

/** The parts a save brings; one that was taken back is null, so that the history knows of it. */
function only(answers: ConsultationAnswers, parts: readonly Part[]): Save['parts'] {
  const left = new Set(parts)
  return Object.fromEntries(
    partsOf(answers).flatMap((part) => (left.has(part) ? [[part, answers[part] ?? null]] : [])),
  )
}
