import { createHash } from 'node:crypto'
import { mapVersion } from '@unknot/clinical/bodymap/regions'
import type { BodyMap } from '@unknot/clinical/consultation/consultation-answers.schema'
import type { NoteSections } from '@unknot/contract/visits'
import type { KeptSegment } from '@unknot/server/features/visits/visits.tables'
import { below, idOf, mixed } from './chance.ts'
import { copyLine, iso } from './copy-line.ts'
import type { Planned } from './plans.ts'
import { hourMs, type Client } from './world.ts'

/** One visit of one client: what every row of it needs. */
export type Lived = {
  readonly client: Client
  readonly plan: Planned
  /** From 0. */
  readonly visit: number
  /** Of all visits of the world, for ids. */
  readonly number: number
  readonly at: number
  readonly visitId: string
}

export const visitColumns =
  'practice_id visit_id client_id episode_id member_id planned_for time_zone minutes status started_at ended_at screening_id outcome segments version created_at'
export const noteColumns =
  'practice_id note_id visit_id client_id sections version status saved_at saved_by signed_at signed_by signed_name content_hash'
export const signalColumns =
  'practice_id signal_id visit_id client_id segment_id signal source at received_at'
export const mapColumns =
  'practice_id body_map_id client_id episode_id visit_id purpose map computed at by_kind by_id'
export const linkColumns =
  'practice_id link_id client_id kind subject_id made_at made_by expires_at salt token_hash submitted_at'

const segmentsEach = 6
const minutes = 60
const outcome = JSON.stringify({ consentToday: 'yes', stoppedEarly: false })

const segmentId = (lived: Lived, position: number): string =>
  idOf('segment', lived.at, lived.number * segmentsEach + position)

export function visitRow(lived: Lived): string {
  const { client, at, visitId, number } = lived
  const ended = at + minutes * 60_000
  return copyLine([
    client.practice.id,
    visitId,
    client.id,
    client.episodeId,
    client.practice.memberId,
    iso(at),
    'UTC',
    minutes,
    'ended',
    iso(at),
    iso(ended),
    idOf('screening', at, number),
    outcome,
    JSON.stringify(segmentsOf(lived)),
    3,
    iso(at - 6 * 24 * hourMs),
  ])
}

function segmentsOf(lived: Lived): readonly KeptSegment[] {
  const { lines } = lived.plan.body
  const each = minutes / segmentsEach
  return Array.from({ length: segmentsEach }, (_, position) => {
    const line = lines[position % lines.length]
    if (line === undefined) throw new Error('A plan has lines.')
    const from = lived.at + position * each * 60_000
    const softer = below(9, lived.number, position) === 0
    return {
      position,
      techniqueId: line.techniqueId,
      regionIds: line.regionIds,
      plannedPressure: line.pressure,
      plannedMinutes: each,
      pressure: softer ? Math.max(1, line.pressure - 1) : line.pressure,
      minutes: each,
      status: 'done',
      startedAt: iso(from),
      endedAt: iso(from + each * 60_000),
      note: '',
      segmentId: segmentId(lived, position),
      version: 1,
    }
  })
}

export function noteRow(lived: Lived): string {
  const { client, at, visitId, number } = lived
  const pain = below(8, number, 11)
  const sections: NoteSections = {
    subjective: `Average pain ${pain} of 10, worst ${pain + 2} of 10 before the session. Slept ${pain > 4 ? 'badly' : 'well'}.`,
    objective: `Session ${lived.visit + 1}. Tenderness where the client points; moves freely within comfort. ${minutes} minutes in ${segmentsEach} parts as planned.`,
    assessment: 'Tolerated well; pressure kept within comfort.',
    plan: 'Go on as planned. Home programme looked through together.',
  }
  const saved = iso(at + 65 * 60_000)
  const { subjective, objective, assessment, plan } = sections
  return copyLine([
    client.practice.id,
    idOf('note', at + 65 * 60_000, number),
    visitId,
    client.id,
    JSON.stringify(sections),
    2,
    'signed',
    saved,
    client.practice.memberId,
    saved,
    client.practice.memberId,
    'Sam Sample',
    createHash('sha256')
      .update(JSON.stringify([subjective, objective, assessment, plan]))
      .digest('hex'),
  ])
}

export function signalRow(lived: Lived): string {
  const at = lived.at + 12 * 60_000
  const signal = below(6, lived.number, 12) === 0 ? 'softer' : 'good'
  return copyLine([
    lived.client.practice.id,
    idOf('signal', at, lived.number),
    lived.visitId,
    lived.client.id,
    segmentId(lived, 1),
    signal,
    'said-aloud',
    iso(at),
    iso(at),
  ])
}

/** A body map is marked again at every re-assessment. */
export function mapRow(lived: Lived): string {
  const { client, plan, at, number, visitId } = lived
  const map: BodyMap = {
    figure: 'neutral',
    mapVersion,
    marks: plan.person.marks.map((mark, index) => ({
      ...mark,
      qualities: [...mark.qualities],
      spreadsTo: [...mark.spreadsTo],
      intensity: below(9, number, index),
    })),
  }
  return copyLine([
    client.practice.id,
    idOf('map', at, number),
    client.id,
    client.episodeId,
    visitId,
    'pain',
    JSON.stringify(map),
    JSON.stringify({ regions: map.marks.length }),
    iso(at),
    'member',
    client.practice.memberId,
  ])
}

/** The link of the next-day check, used by two of three. */
export function linkRow(lived: Lived): string {
  const made = lived.at + 18 * hourMs
  const signs = (length: number, part: number): string =>
    Array.from({ length: length / 4 }, (_, index) =>
      mixed(lived.number, part, index).toString(16).padStart(8, '0'),
    ).join('')
  return copyLine([
    lived.client.practice.id,
    idOf('link', made, lived.number),
    lived.client.id,
    'next-day',
    lived.visitId,
    iso(made),
    'system',
    iso(made + 72 * hourMs),
    `\\x${signs(16, 1)}`,
    `\\x${signs(32, 2)}`,
    below(3, lived.number, 13) === 0 ? null : iso(made + hourMs),
  ])
}
