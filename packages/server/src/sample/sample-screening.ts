import { denyTheRest } from '@unknot/clinical/screening/denial'
import { recordAfter } from '@unknot/clinical/screening/record-after'
import { screen } from '@unknot/clinical/screening/screen'
import type { ScreenInput, ScreenRecord } from '@unknot/clinical/screening/screen-input'
import { screeningOf } from '../../../../fixtures/people/consultation-of.ts'
import type { ClientPerson } from '../../../../fixtures/people/person.schema.ts'

/** Answers of every visit where nothing new has happened; the rest is denied. */
const asUsual = {
  'consent-today': 'yes',
  'pain-new-or-changed': 'same-as-usual',
  'obs-capacity': 'yes',
  'after-effects': ['fine'],
} as const

/**
 * The screenings of a client's course, visit by visit. One whose story ends at a stop gives the answers of a well
 * person until the last visit, and those of the story then.
 */
export function sampleScreenings(person: ClientPerson, days: readonly string[]): readonly ScreenInput[] {
  const screenings: ScreenInput[] = []
  let record: ScreenRecord | null = null
  for (const [index, date] of days.entries()) {
    const story = screeningOf(person, date)
    const stopsNow = index === days.length - 1
    const said = screen(story).sessionAllowed || stopsNow ? story : well(person, story)
    const input: ScreenInput = record === null ? said : atLaterVisit(said, record)
    screenings.push(input)
    record = recordAfter(record === null ? input : { ...input, previous: record })
  }
  return screenings
}

/** The same person without the answers that stop the session. */
function well(person: ClientPerson, story: ScreenInput): ScreenInput {
  const kept = Object.entries(story.answers ?? {}).filter(([id]) => !(id in person.screening))
  return denyTheRest({ ...story, answers: { ...Object.fromEntries(kept), ...asUsual } })
}

function atLaterVisit(said: ScreenInput, record: ScreenRecord): ScreenInput {
  const { date, answers, clearances = [] } = said
  const { previous: _record, ...input } = denyTheRest({
    date,
    answers: { ...asUsual, ...answers },
    previous: record,
    clearances,
  })
  return input
}
