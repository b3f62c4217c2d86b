import { instrument } from '../knowledge/instruments.ts'
import type { ConsultationAnswers } from './consultation-answers.schema.ts'

type InstrumentAnswers = NonNullable<ConsultationAnswers['instruments']>[string]

/** One reading to be kept from a consultation: of one item, or (`itemId` null) of the whole instrument. */
export interface BaselineAnswer {
  readonly instrumentId: string
  readonly itemId: string | null
  readonly answers: InstrumentAnswers
  /** The person passed it over; never the same as 0, and never a row for what was not asked */
  readonly missing: 'skipped' | null
}

/**
 * What a consultation measured, one entry for each reading: pain as the items of `nprs`, the goals as
 * `own-activities` in their order, every questionnaire, and the halves of `phq-4` that conditions follow on their own.
 * A part that was not asked leaves nothing.
 *
 * @example baselineAnswers({ pain: { now: 3, average: null } })
 * // [{ nprs, nprs-now, 3 }, { nprs, nprs-average, missing: 'skipped' }]
 */
export function baselineAnswers(answers: ConsultationAnswers): readonly BaselineAnswer[] {
  const given: Record<string, InstrumentAnswers> = {
    ...painAsked(answers),
    ...activitiesAsked(answers),
    ...answers.instruments,
  }
  const skipped = (answers.skipped ?? []).flatMap((name) =>
    name.startsWith(skippedInstrument) ? [name.slice(skippedInstrument.length)] : [],
  )
  return [
    ...Object.entries({ ...given, ...halvesOf(given) }).flatMap(([instrumentId, items]) =>
      readingsOf(instrumentId, items),
    ),
    ...skipped
      .filter((instrumentId) => !(instrumentId in given) && instrument(instrumentId) !== undefined)
      .map((instrumentId) => ({ instrumentId, itemId: null, answers: {}, missing: 'skipped' as const })),
  ]
}

const skippedInstrument = 'instruments.'

function painAsked({ pain, skipped = [] }: ConsultationAnswers): Record<string, InstrumentAnswers> {
  const asked = pain ?? (skipped.includes('pain') ? { now: null, average: null, worst: null } : {})
  const items = Object.entries(asked).map(([name, rating]) => [`nprs-${name}`, rating])
  return items.length === 0 ? {} : { nprs: Object.fromEntries(items) as InstrumentAnswers }
}

/** The client's own activities, first goal first; only where at least one was rated. */
function activitiesAsked({ goals = [] }: ConsultationAnswers): Record<string, InstrumentAnswers> {
  const rated = goals.some((goal) => goal.ability !== null)
  const items = goals.map((goal, index) => [`act-${index + 1}`, goal.ability])
  return rated ? { 'own-activities': Object.fromEntries(items) as InstrumentAnswers } : {}
}

/** `gad-2` and `phq-2` are the halves of `phq-4` and are not asked beside it (`outcomes` §2). */
function halvesOf(given: Readonly<Record<string, InstrumentAnswers>>): Record<string, InstrumentAnswers> {
  const whole = given['phq-4']
  if (whole === undefined) return {}
  const halves = Object.entries(instrument('phq-4')?.scoring.subscores ?? {})
  return Object.fromEntries(
    halves
      .filter(([id]) => !(id in given))
      .map(([id, items]) => [id, Object.fromEntries(items.map((item) => [item, whole[item] ?? null]))]),
  )
}

function readingsOf(instrumentId: string, answers: InstrumentAnswers): readonly BaselineAnswer[] {
  const scoring = instrument(instrumentId)?.scoring
  const alone = scoring?.rule === 'each' || scoring?.rule === 'single'
  if (!alone) {
    const missing = Object.values(answers).every((answer) => answer === null) ? 'skipped' : null
    // An opened sheet with nothing ticked is an answer: none of the sentences fits.
    return [{ instrumentId, itemId: null, answers, missing: scoring?.rule === 'ticked' ? null : missing }]
  }
  const items = scoring.scored ?? Object.keys(answers)
  return items
    .filter((itemId) => itemId in answers)
    .map((itemId) => ({
      instrumentId,
      itemId,
      // What is not scored (the list of medicines) stays beside what is.
      answers: scoring.scored === undefined ? { [itemId]: answers[itemId] ?? null } : answers,
      missing: answers[itemId] === null ? ('skipped' as const) : null,
    }))
}
