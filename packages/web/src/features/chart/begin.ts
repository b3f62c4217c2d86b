import type { Chart } from './chart.data.ts'

/** What a tap on "start" leads to. */
export type Beginning =
  | { readonly kind: 'go-on-consultation' | 'start-consultation' }
  | { readonly kind: 'go-on-visit' | 'start-visit'; readonly visitId: string }
  | { readonly kind: 'start-now' }

type Known = Pick<Chart, 'openConsultationId' | 'episodes' | 'visits'>

/**
 * The next thing to do with a client: a session that is going on, a consultation that was begun, the first consultation
 * where there is no open problem, today's planned session, else a session on the spot.
 *
 * @param isToday whether an instant lies on the practice's today
 */
export function beginning(chart: Known, isToday: (instant: string) => boolean): Beginning {
  const goingOn = chart.visits.find((visit) => visit.status === 'started')
  if (goingOn) return { kind: 'go-on-visit', visitId: goingOn.visitId }
  if (chart.openConsultationId !== null) return { kind: 'go-on-consultation' }
  if (chart.episodes.every((episode) => episode.dischargedOn !== null)) return { kind: 'start-consultation' }
  const planned = chart.visits
    .filter((visit) => visit.status === 'planned' && visit.plannedFor !== null && isToday(visit.plannedFor))
    .toSorted((one, other) => (one.plannedFor ?? '').localeCompare(other.plannedFor ?? ''))[0]
  return planned ? { kind: 'start-visit', visitId: planned.visitId } : { kind: 'start-now' }
}
