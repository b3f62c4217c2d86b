import { useCallback } from 'react'
import { v7 as uuidV7 } from 'uuid'
import {
  begin,
  finish,
  minutesBetween,
  nextOf,
  runningOf,
  segmentBodyOf,
  skip,
  withSegment,
  type Run,
  type RunSegment,
  type Signal,
} from '../run.ts'
import { useEndVisit, useRecordSegment, useRecordSignal } from '../visit.data.ts'

/** What a therapist does in the room. Each act is on this device at once and goes to the server by itself. */
export function useRoom(visitId: string, run: Run, onRun: (run: Run) => void) {
  const { send: sendSegment } = useRecordSegment()
  const { send: sendSignal } = useRecordSignal()
  const { send: sendEnd } = useEndVisit()

  /** Keeps the new state and sends the segments named, each on the version before. */
  const keep = useCallback(
    (next: Run, segmentIds: readonly string[]) => {
      let kept = next
      for (const segmentId of segmentIds) {
        const segment = segmentBodyOf(kept, segmentId)
        const { version } = kept.segments.find((one) => one.segmentId === segmentId) ?? { version: 0 }
        if (segment === null) continue
        void sendSegment({ segmentId, visitId, version, segment })
        kept = withSegment(kept, segmentId, { version: version + 1 })
      }
      onRun(kept)
    },
    [onRun, sendSegment, visitId],
  )
  const running = runningOf(run)
  const now = () => new Date().toISOString()

  return {
    beginNext: () => {
      const next = nextOf(run)
      if (next === null) return
      keep(begin(run, next.segmentId, now()), [...(running ? [running.segmentId] : []), next.segmentId])
    },
    finishThis: () => running && keep(finish(run, running.segmentId, now()), [running.segmentId]),
    leaveOut: (segmentId: string) => keep(skip(run, segmentId, now()), [segmentId]),
    press: (segmentId: string, pressure: number) =>
      keep(withSegment(run, segmentId, { pressure }), [segmentId]),
    extend: (segmentId: string, minutes: number) => {
      const segment = run.segments.find((one) => one.segmentId === segmentId)
      if (segment) onRun(withSegment(run, segmentId, { targetMinutes: segment.targetMinutes + minutes }))
    },
    /** Another technique in the same place. What was worked until now stays written down as it was. */
    swap: (segment: RunSegment, techniqueId: string, pressure: number) => {
      const at = now()
      const worked = segment.startedAt === null ? 0 : minutesBetween(segment.startedAt, at)
      if (worked < 0.5)
        return keep(withSegment(run, segment.segmentId, { techniqueId, pressure }), [segment.segmentId])
      const fresh: RunSegment = {
        ...segment,
        segmentId: uuidV7(),
        version: 0,
        techniqueId,
        pressure,
        plannedPressure: null,
        plannedMinutes: null,
        targetMinutes: Math.max(1, Math.round(segment.targetMinutes - worked)),
        status: 'next',
        startedAt: null,
      }
      const place = run.segments.findIndex((one) => one.segmentId === segment.segmentId)
      const added = { ...run, segments: run.segments.toSpliced(place + 1, 0, fresh) }
      keep(begin(added, fresh.segmentId, at), [segment.segmentId, fresh.segmentId])
    },
    add: (segment: RunSegment) => {
      const place = run.segments.findIndex((one) => one.status === 'next')
      const at = place === -1 ? run.segments.length : place
      onRun({ ...run, segments: run.segments.toSpliced(at, 0, segment) })
    },
    signal: (signal: Signal) => {
      const said = { signalId: uuidV7(), signal, at: now(), segmentId: running?.segmentId ?? null }
      void sendSignal({ ...said, visitId, source: 'said-aloud' })
      onRun({ ...run, signals: [...run.signals, said] })
    },
    end: (stoppedEarly: boolean, reason: string) => {
      const at = now()
      const left = run.segments.filter((one) => one.status === 'next').map((one) => one.segmentId)
      const settled = running ? finish(run, running.segmentId, at) : run
      const done = left.reduce((so, segmentId) => skip(so, segmentId, at), settled)
      keep({ ...done, ended: { at, stoppedEarly, reason } }, [
        ...(running ? [running.segmentId] : []),
        ...left,
      ])
      void sendEnd({ visitId, version: run.visitVersion, endedAt: at, stoppedEarly, reason })
    },
  }
}
