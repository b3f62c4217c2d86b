import { doseOf } from '@unknot/clinical/visits/dose'
import type { ChartVisit } from './chart.data.ts'

export type VisitSum = {
  /** When it took place, or is to. */
  readonly at: string | null
  /** Minutes worked as written down; minutes on the clock where no segment was; null where neither is known. */
  readonly minutes: number | null
  readonly pressure: number | null
  readonly note: 'signed' | 'draft' | 'void' | 'none'
}

/** A session as a glance shows it. */
export function visitSum(visit: ChartVisit): VisitSum {
  const dose = doseOf(visit.segments, [])
  const onTheClock =
    visit.startedAt !== null && visit.endedAt !== null
      ? Math.round((Date.parse(visit.endedAt) - Date.parse(visit.startedAt)) / 60_000)
      : null
  return {
    at: visit.startedAt ?? visit.plannedFor,
    minutes: dose.minutes ?? (visit.segments.length === 0 ? onTheClock : null),
    pressure: dose.maxPressure,
    note: visit.note?.status ?? 'none',
  }
}
