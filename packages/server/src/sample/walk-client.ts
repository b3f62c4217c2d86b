import { primaryMeasureFrom } from '@unknot/clinical/consultation/primary-measure'

import { createClient } from '@unknot/contract/clients'
import { completeConsultation, saveConsultation, startConsultation } from '@unknot/contract/consultations'
import { changeEpisode } from '@unknot/contract/episodes'

import { recordReadings } from '@unknot/contract/readings'
import { recordClearance } from '@unknot/contract/screenings'
import { consultationOf } from '../../../../fixtures/people/consultation-of.ts'
import type { ClientPerson } from '../../../../fixtures/people/person.schema.ts'
import { courseOf } from './course.ts'
import { firstVisit } from './first-visit.ts'
import type { SampleActor } from './sample-actor.ts'
import { at, dayOf } from './sample-days.ts'
import { item } from './sample-readings.ts'
import { sampleClearances } from './sample-clearances.ts'
import { sampleScreenings } from './sample-screening.ts'
import { walkVisit } from './walk-visit.ts'

export type Walked = { readonly clientId: string; readonly episodeId: string }

/** Takes one client of the cast from the first call to the latest visit, with every step a real command. */
export async function walkClient(
  actor: SampleActor,
  person: ClientPerson,
  today: Date,
  place: number,
): Promise<Walked> {
  const { clientId, episodeId } = { clientId: person.id, episodeId: actor.newId(today) }
  const course = courseOf(person)
  const first = at(today, -(course.visits.length - 1) * 7 - 2 - (place % 5), 9)
  const days = course.visits.map((_, index) => at(first, index * 7, 9 + (place % 6)))
  const [intake, ...screenings] = sampleScreenings(person, [dayOf(first), ...days.map(dayOf)])
  const answers = consultationOf(person, dayOf(first))
  const regionIds = [...primaryMeasureFrom(answers).regionIds]
  await actor.act(at(first, -9, 10), createClient, { clientId, details: detailsOf(person), evenIf: 'exists' })
  for (const [index, value] of course.baseline.entries()) {
    const when = at(first, index - 7, 19)
    const readings = [item(actor, 'nprs', 'nprs-average', value, { phase: 'baseline', at: when, regionIds })]
    await actor.act(when, recordReadings, { clientId, episodeId: null, visitId: null, readings })
  }
  await consult()
  for (const { ruleId, by, agreed } of sampleClearances(person)) {
    const given = {
      clearanceId: actor.newId(first),
      clientId,
      ruleId,
      by,
      agreed,
      on: dayOf(at(first, -14, 9)),
      until: dayOf(at(first, 350, 9)),
    }
    await actor.act(at(first, 0, 8), recordClearance, given)
  }
  const planned = await firstVisit(actor, person, { episodeId, first, screening: intake })
  for (const [index, ratings] of course.visits.entries()) {
    const begins = days[index]
    const screening = screenings[index]
    if (begins === undefined || screening === undefined) continue
    const draft = index === course.visits.length - 1 && place % 7 === 3
    const visit = {
      person,
      clientId,
      episodeId,
      begins,
      screening,
      ratings,
      body: planned,
      regionIds,
      number: index + 1,
      draft,
    }
    await walkVisit(actor, visit)
  }
  return { clientId, episodeId }

  async function consult() {
    const consultationId = actor.newId(first)
    const when = at(first, 0, 7)
    await actor.act(when, startConsultation, { consultationId, clientId })
    const consent = {
      treatment: true,
      record: true,
      mail: true,
      signedName: `${person.givenName} ${person.familyName}`,
      signedOn: dayOf(first),
    }
    const filled = { ...answers, screening: mutable(intake?.answers ?? {}), consent }
    const saved = await actor.act(when, saveConsultation, { consultationId, version: 1, answers: filled })
    const done = { consultationId, version: saved.version, episodeId, screeningId: actor.newId(first) }
    await actor.act(when, completeConsultation, done)
    await agreeOnPain(when)
  }

  /** The sample follows average pain for everybody, so that its charts can be compared; said with its reason. */
  async function agreeOnPain(when: Date) {
    const goals = (answers.goals ?? []).map(({ id, activity, target = null, by = null }) => ({
      id,
      activity,
      target,
      by,
    }))
    const details = {
      conditionId: person.conditionId,
      conditionSetBy: person.conditionSetBy,
      title: person.problem.words.slice(0, 80),
      chronicity: person.chronicity,
      startedOn: answers.problem?.startedOn ?? null,
      goals,
      primaryMeasure: {
        instrumentId: 'nprs',
        itemId: 'nprs-average',
        regionIds,
        goal: Math.max(0, person.pain.average - 3),
      },
    }
    const reason = 'Agreed together: average pain is what we follow.'
    await actor.act(when, changeEpisode, { episodeId, version: 1, details, reason })
  }
}

const mutable = (answers: Readonly<Record<string, string | number | readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [id, typeof value === 'object' ? [...value] : value]),
  )

const detailsOf = (person: ClientPerson) => ({
  givenName: person.givenName,
  familyName: person.familyName,
  preferredName: person.preferredName,
  pronouns: person.pronouns,
  birthDate: person.birthDate,
  phone: person.phone,
  email: person.email,
  address: null,
  emergencyContact: person.emergencyContact,
  guardian: person.guardian,
  language: person.language,
  mailAllowed: true,
})
