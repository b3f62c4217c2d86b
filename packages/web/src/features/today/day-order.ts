import type { readToday, VisitToday } from '@unknot/contract/today'
import type { ReadAnswer } from '@unknot/contract/wire/read'

type Alert = ReadAnswer<typeof readToday>['alerts'][number]

const alertOrder: readonly Alert['kind'][] = [
  'urgent-answer',
  'after-effect',
  'support',
  'note-unsigned',
  'mail-failed',
]

/** The most urgent first; of one kind, the newest first. */
export const inOrderOfUrgency = (alerts: readonly Alert[]): readonly Alert[] =>
  alerts.toSorted(
    (one, other) =>
      alertOrder.indexOf(one.kind) - alertOrder.indexOf(other.kind) || other.at.localeCompare(one.at),
  )

/**
 * The session to think of now: the one that is going on, else the first that is still planned. Null when the day is
 * done.
 */
export function nextVisit(visits: readonly VisitToday[]): VisitToday | null {
  return (
    visits.find((visit) => visit.status === 'started') ??
    visits.find((visit) => visit.status === 'planned') ??
    null
  )
}
