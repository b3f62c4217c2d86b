import { v7 as uuidV7 } from 'uuid'
import { plannedSegment, type Run, type RunSegment } from './run.ts'
import type { Segment, VisitContext } from './visit-context.ts'

/** A session that was begun on another device, as the server has it; null while it has not begun. */
export function runFromVisit({ visit, state, episode }: VisitContext): Run | null {
  if (visit.startedAt === null || (visit.status !== 'started' && visit.status !== 'ended')) return null
  const recorded = visit.segments.map(fromRecord)
  const lines = visit.status === 'started' ? (episode?.plan?.body.lines ?? []) : []
  const left = lines.slice(recorded.length).map((line) =>
    plannedSegment(uuidV7(), {
      techniqueId: line.techniqueId,
      regionIds: line.regionIds,
      plannedPressure: line.pressure,
      plannedMinutes: line.minutes,
      pressure: line.pressure,
      minutes: line.minutes,
    }),
  )
  return {
    visitVersion: visit.version,
    startedAt: visit.startedAt,
    segments: [...recorded, ...left],
    signals: visit.signals,
    ended:
      visit.endedAt === null ? null : { at: visit.endedAt, stoppedEarly: visit.stoppedEarly, reason: '' },
    result: state.latest?.result ?? null,
    passed: state.latest?.reasons.map(({ ruleId }) => ruleId) ?? [],
  }
}

const fromRecord = (segment: Segment): RunSegment => ({
  segmentId: segment.segmentId,
  version: segment.version,
  techniqueId: segment.techniqueId,
  regionIds: segment.regionIds,
  plannedPressure: segment.plannedPressure,
  plannedMinutes: segment.plannedMinutes,
  targetMinutes: segment.plannedMinutes ?? segment.minutes ?? 10,
  pressure: segment.pressure ?? segment.plannedPressure ?? 3,
  status: segment.status,
  startedAt: segment.startedAt,
  endedAt: segment.endedAt,
  minutes: segment.minutes,
})
