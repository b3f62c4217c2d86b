import { knowledgeVersion } from '@unknot/clinical/knowledge/knowledge-version'
import { score } from '@unknot/clinical/outcomes/score'
import { below, idOf } from './chance.ts'
import { arrayOf, copyLine, iso } from './copy-line.ts'
import type { Lived } from './rows-of-visit.ts'
import { dayMs, type Client } from './world.ts'
import type { Planned } from './plans.ts'

export const readingColumns =
  'practice_id reading_id client_id episode_id visit_id instrument_id item_id value missing answers scored region_ids phase at hours_since_visit knowledge_version received_at by_kind by_id'
export const effectColumns =
  'practice_id after_effect_id client_id visit_id kind grade relatedness words at by_kind by_id'
export const aftercareColumns =
  'practice_id choice_id client_id episode_id visit_id items knowledge_version at by_member'

type Reading = {
  readonly client: Client
  readonly plan: Planned
  readonly visitId: string | null
  readonly episodeId: string | null
  readonly instrumentId: string
  readonly itemId: string
  readonly whole?: boolean
  readonly value: number | null
  readonly phase: string
  readonly at: number
  readonly hours: number | null
  readonly number: number
}

const scores = new Map<string, { readonly answers: string; readonly scored: string }>()

/** Scored as the product scores it, once for each answer there is. */
function scoredOf(instrumentId: string, itemId: string, value: number | null) {
  const key = `${instrumentId} ${itemId} ${value}`
  const known = scores.get(key)
  if (known !== undefined) return known
  const answers = { [itemId]: value }
  const made = {
    answers: JSON.stringify(answers),
    scored: JSON.stringify(score(instrumentId, answers, { opened: true })),
  }
  scores.set(key, made)
  return made
}

function readingRow(reading: Reading): string {
  const { client, plan, instrumentId, itemId, value } = reading
  const { answers, scored } = scoredOf(instrumentId, itemId, value)
  return copyLine([
    client.practice.id,
    idOf('reading', reading.at, reading.number),
    client.id,
    reading.episodeId,
    reading.visitId,
    instrumentId,
    reading.whole === true ? null : itemId,
    value,
    value === null ? 'skipped' : null,
    answers,
    scored,
    instrumentId === 'nprs' ? arrayOf(plan.regionIds) : '{}',
    reading.phase,
    iso(reading.at),
    reading.hours,
    knowledgeVersion,
    iso(reading.at),
    'member',
    client.practice.memberId,
  ])
}

const baselineDays = 3

/** Pain on three evenings before the first visit. */
export const baselineRows = (client: Client, plan: Planned): string =>
  Array.from({ length: baselineDays }, (_, day) =>
    readingRow({
      client,
      plan,
      visitId: null,
      episodeId: null,
      instrumentId: 'nprs',
      itemId: 'nprs-average',
      value: painOf(client, -1, day),
      phase: 'baseline',
      at: client.made - (baselineDays - day) * dayMs,
      hours: null,
      number: client.number * baselineDays + day,
    }),
  ).join('')

/** Whether this visit is a re-assessment: every sixth. */
export const isReassessment = (visit: number): boolean => visit % 6 === 5

/** Four readings of a visit: average pain, pain now, sleep (or the impression of change), pain afterwards. */
export function visitReadings(lived: Lived): string {
  const { client, plan, visit, visitId, at } = lived
  const phase = isReassessment(visit) ? 'reassessment' : 'check-in'
  const before = at - 10 * 60_000
  const hours = visit === 0 ? null : Math.round((7 * 24 - 1 - 1 / 6) * 10) / 10
  const pain = painOf(client, visit, 1)
  const skipped = below(25, lived.number, 21) === 0
  const of = (
    place: number,
    instrumentId: string,
    itemId: string,
    value: number | null,
    rest: Partial<Reading> = {},
  ) =>
    readingRow({
      client,
      plan,
      visitId,
      episodeId: client.episodeId,
      instrumentId,
      itemId,
      value,
      phase,
      at: before,
      hours,
      number: 1_000_000 + lived.number * 4 + place,
      ...rest,
    })
  return [
    of(0, 'nprs', 'nprs-average', skipped ? null : pain),
    of(1, 'nprs', 'nprs-now', Math.max(0, pain - 1)),
    isReassessment(visit)
      ? of(2, 'pgic', 'pgic', 1 + below(5, lived.number, 22), { whole: true })
      : of(2, 'own-sleep', 'slp-night', 10 - pain),
    of(3, 'nprs', 'nprs-now', Math.max(0, pain - 2), {
      phase: 'after-session',
      at: at + 61 * 60_000,
      hours: 0,
    }),
  ].join('')
}

/** Pain that falls over the first half of the course for two of three clients, with ups and downs. */
function painOf(client: Client, visit: number, day: number): number {
  const start = 5 + below(4, client.number, 31)
  const falls = client.number % 3 === 0 ? 0 : Math.min(1, Math.max(0, visit) / 50) * 3
  return Math.max(0, Math.min(10, Math.round(start - falls) + below(3, client.number, visit + 2, day) - 1))
}

/** Soreness after every ninth visit, on average. */
export function effectRow(lived: Lived): string {
  if (below(9, lived.number, 23) !== 0) return ''
  const at = iso(lived.at + 20 * 3_600_000)
  return copyLine([
    lived.client.practice.id,
    idOf('effect', lived.at, lived.number),
    lived.client.id,
    lived.visitId,
    'soreness',
    1,
    'likely',
    '',
    at,
    'member',
    lived.client.practice.memberId,
  ])
}

export function aftercareRow(client: Client, { body }: Planned): string {
  const items = body.aftercareIds.map((itemId) => ({
    itemId,
    side: null,
    when: '',
    where: '',
    clearedReason: null,
  }))
  return copyLine([
    client.practice.id,
    idOf('aftercare', client.made, client.number),
    client.id,
    client.episodeId,
    null,
    JSON.stringify(items),
    knowledgeVersion,
    iso(client.made + dayMs / 2),
    client.practice.memberId,
  ])
}
