import type { ReadingBody } from '@unknot/contract/readings'
import type { VisitRatings } from './course.ts'
import type { SampleActor } from './sample-actor.ts'

type Phase = ReadingBody['phase']
type Occasion = { readonly phase: Phase; readonly at: Date; readonly regionIds: readonly string[] }

/** One reading of one item; a skipped one says so. */
export function item(
  actor: SampleActor,
  instrumentId: string,
  itemId: string,
  value: number | null,
  { phase, at, regionIds }: Occasion,
): ReadingBody {
  return {
    readingId: actor.newId(at),
    instrumentId,
    itemId,
    answers: { [itemId]: value },
    missing: value === null ? 'skipped' : null,
    regionIds: instrumentId === 'nprs' ? [...regionIds] : [],
    phase,
    at: at.toISOString(),
    rater: null,
    device: null,
  }
}

/** What is asked before a session; at a re-assessment the client's own impression of change as well. */
export function checkInReadings(
  actor: SampleActor,
  ratings: VisitRatings,
  occasion: Occasion,
): ReadingBody[] {
  const readings = [
    item(actor, 'nprs', 'nprs-average', ratings.average, occasion),
    item(actor, 'nprs', 'nprs-now', ratings.now, occasion),
    item(actor, 'nprs', 'nprs-worst', ratings.worst, occasion),
    item(actor, 'own-impact', 'imp-activity', ratings.activity, occasion),
    item(actor, 'own-sleep', 'slp-night', ratings.sleep, occasion),
    item(actor, 'own-medication', 'med-days', ratings.medicineDays, occasion),
  ]
  if (ratings.impression === null) return readings
  const impression = { ...item(actor, 'pgic', 'pgic', ratings.impression, occasion), itemId: null }
  return [...readings, impression]
}

/** The answers of the morning after: what was felt, and pain. */
export function nextDayReadings(
  actor: SampleActor,
  ratings: VisitRatings,
  occasion: Occasion,
): ReadingBody[] {
  const answers: ReadingBody['answers'] = ratings.sore
    ? { 'today-danger-signs': ['none'], 'today-one-sided-swelling': 'no', 'ae-kind': ['sore'], 'ae-grade': 1 }
    : { 'today-danger-signs': ['none'], 'today-one-sided-swelling': 'no', 'ae-kind': ['none'] }
  const form = {
    ...item(actor, 'own-adverse', 'ae-kind', null, occasion),
    itemId: null,
    answers,
    missing: null,
  }
  return [form, item(actor, 'nprs', 'nprs-now', ratings.afterwards, occasion)]
}
