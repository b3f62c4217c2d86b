import type { ScreenInput } from '@unknot/clinical/screening/screen-input'
import type { PlanBody } from '@unknot/contract/plans'
import { recordAfterEffect, recordReadings } from '@unknot/contract/readings'
import { recordScreening } from '@unknot/contract/screenings'
import {
  endVisit,
  planVisit,
  recordBodyMap,
  recordComfortSignal,
  recordSegment,
  saveNote,
  signNote,
  startVisit,
} from '@unknot/contract/visits'
import { mapVersion } from '@unknot/clinical/bodymap/regions'
import type { ClientPerson } from '../../../../fixtures/people/person.schema.ts'
import type { VisitRatings } from './course.ts'
import type { SampleActor } from './sample-actor.ts'
import { dayOf } from './sample-days.ts'
import { sampleNote } from './sample-notes.ts'
import { checkInReadings, item, nextDayReadings } from './sample-readings.ts'

type SampleVisit = {
  readonly person: ClientPerson
  readonly clientId: string
  readonly episodeId: string
  readonly begins: Date
  readonly screening: ScreenInput
  readonly ratings: VisitRatings
  readonly body: PlanBody | null
  readonly regionIds: readonly string[]
  readonly number: number
  /** The note is left a draft */
  readonly draft: boolean
}

const minuteMs = 60_000

/** One visit as it is lived: check-in, screening, dose, signals, note, and the morning after. A stop ends it before it begins. */
export async function walkVisit(actor: SampleActor, visit: SampleVisit): Promise<void> {
  const { person, clientId, episodeId, begins, ratings, body, regionIds } = visit
  const visitId = actor.newId(begins)
  const minutes = body?.sessionMinutes ?? person.possible.sessionMinutes
  const before = new Date(begins.getTime() - 10 * minuteMs)
  const ends = new Date(begins.getTime() + minutes * minuteMs)
  const members = { memberId: await actor.memberId() }
  const plannedAt = new Date(begins.getTime() - 6 * 86_400_000)
  await actor.act(plannedAt, planVisit, {
    visitId,
    clientId,
    episodeId,
    ...members,
    plannedFor: begins.toISOString(),
    minutes,
  })
  const phase = ratings.reassessment ? 'reassessment' : 'check-in'
  const readings = checkInReadings(actor, ratings, { phase, at: before, regionIds })
  await actor.act(before, recordReadings, { clientId, episodeId, visitId, readings })
  const screeningId = actor.newId(begins)
  const { answers, history, meds, regionOfComplaint } = visit.screening
  const given = {
    answers: Object.fromEntries(
      Object.entries(answers ?? {}).map(([id, value]) => [
        id,
        typeof value === 'object' ? [...value] : value,
      ]),
    ),
    ...(history ? { history: [...history] } : {}),
    ...(meds ? { medicines: [...meds] } : {}),
    ...(regionOfComplaint ? { regionOfComplaint: [...regionOfComplaint] } : {}),
  }
  const screened = await actor.act(before, recordScreening, {
    screeningId,
    clientId,
    visitId,
    on: dayOf(begins),
    given,
  })
  if (!screened.sessionAllowed || body === null) return
  await actor.act(begins, startVisit, {
    visitId,
    clientId,
    episodeId,
    screeningId,
    consentToday: 'yes',
    startedAt: begins.toISOString(),
    minutes,
  })
  if (visit.number % 3 === 1) await keepMap()
  await dose(body)
  const after = [
    item(actor, 'nprs', 'nprs-now', ratings.afterwards, { phase: 'after-session', at: ends, regionIds }),
  ]
  await actor.act(ends, endVisit, {
    visitId,
    version: 2,
    endedAt: ends.toISOString(),
    stoppedEarly: false,
    reason: '',
  })
  await actor.act(ends, recordReadings, { clientId, episodeId, visitId, readings: after })
  const noteId = actor.newId(ends)
  await actor.act(ends, saveNote, {
    noteId,
    visitId,
    version: 0,
    sections: sampleNote(ratings, body, visit.number),
  })
  if (!visit.draft) await actor.act(ends, signNote, { noteId, version: 1, signedName: 'Sam Sample' })
  const morning = new Date(ends.getTime() + 20 * 60 * minuteMs)
  const felt = nextDayReadings(actor, ratings, { phase: 'next-day', at: morning, regionIds })
  await actor.act(morning, recordReadings, { clientId, episodeId, visitId, readings: felt })
  if (!ratings.sore) return
  const effect = {
    afterEffectId: actor.newId(morning),
    clientId,
    visitId,
    kind: 'soreness',
    grade: 1,
    relatedness: 'likely',
    words: '',
  }
  await actor.act(morning, recordAfterEffect, { ...effect, at: morning.toISOString() })

  async function keepMap() {
    const share = (ratings.average ?? person.pain.average) / Math.max(1, person.pain.average)
    const marks = person.marks.map((mark) => ({
      ...mark,
      qualities: [...mark.qualities],
      spreadsTo: [...mark.spreadsTo],
      intensity:
        mark.intensity === null ? null : Math.max(0, Math.min(10, Math.round(mark.intensity * share))),
    }))
    const map = { figure: 'neutral' as const, mapVersion, marks }
    await actor.act(begins, recordBodyMap, {
      bodyMapId: actor.newId(begins),
      clientId,
      episodeId,
      visitId,
      purpose: 'pain',
      map,
      at: begins.toISOString(),
    })
  }

  async function dose(agreed: PlanBody) {
    let from = begins.getTime()
    for (const [position, line] of agreed.lines.entries()) {
      const segmentId = actor.newId(begins)
      const to = from + line.minutes * minuteMs
      const softer = ratings.sore && position === 1
      const segment = {
        position,
        techniqueId: line.techniqueId,
        regionIds: line.regionIds,
        plannedPressure: line.pressure,
        plannedMinutes: line.minutes,
        pressure: softer ? Math.max(1, line.pressure - 1) : line.pressure,
        minutes: line.minutes,
        status: 'done' as const,
        startedAt: new Date(from).toISOString(),
        endedAt: new Date(to).toISOString(),
        note: '',
      }
      await actor.act(new Date(to), recordSegment, { segmentId, visitId, version: 0, segment })
      const signal = softer ? 'softer' : 'good'
      if (position < 3) {
        const felt = {
          signalId: actor.newId(begins),
          visitId,
          segmentId,
          signal,
          source: 'said-aloud',
          at: new Date(to).toISOString(),
        } as const
        await actor.act(new Date(to), recordComfortSignal, felt)
      }
      from = to
    }
  }
}
