/** A session under way, as this device keeps it: what is done, what runs, what is next. All functions are pure. */
import type { ScreenResult } from '@unknot/clinical/screening/screen-result'
import type { PlanLine } from './todays-lines.ts'

export type RunSegment = {
  readonly segmentId: string
  /** The version the server has, or will have once the outbox is through; 0 while it was never sent. */
  readonly version: number
  readonly techniqueId: string
  readonly regionIds: readonly string[]
  readonly plannedPressure: number | null
  readonly plannedMinutes: number | null
  /** How long it is to take now: planned, or extended. */
  readonly targetMinutes: number
  readonly pressure: number
  readonly status: 'next' | 'running' | 'done' | 'skipped'
  readonly startedAt: string | null
  readonly endedAt: string | null
  readonly minutes: number | null
}

export type Signal = 'softer' | 'good' | 'more' | 'stop'

export type RunSignal = {
  readonly signalId: string
  readonly signal: Signal
  readonly at: string
  readonly segmentId: string | null
}

export type Run = {
  /** The visit's version after its start. */
  readonly visitVersion: number
  readonly startedAt: string
  readonly segments: readonly RunSegment[]
  readonly signals: readonly RunSignal[]
  readonly ended: { readonly at: string; readonly stoppedEarly: boolean; readonly reason: string } | null
  /** Today's screening, whose limits hold in the room; null where it is not known on this device. */
  readonly result: ScreenResult | null
  /** Rules passed with a signed reason. */
  readonly passed: readonly string[]
}

export const runningOf = (run: Run): RunSegment | null =>
  run.segments.find((segment) => segment.status === 'running') ?? null

export const nextOf = (run: Run): RunSegment | null =>
  run.segments.find((segment) => segment.status === 'next') ?? null

/** Minutes between two instants, to half a minute: nobody's hands work to the second. */
export const minutesBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 30_000) / 2)

/** A segment of the plan, not begun. */
export const plannedSegment = (segmentId: string, line: PlanLine): RunSegment => ({
  segmentId,
  version: 0,
  techniqueId: line.techniqueId,
  regionIds: line.regionIds,
  plannedPressure: line.plannedPressure,
  plannedMinutes: line.plannedMinutes,
  targetMinutes: line.minutes,
  pressure: line.pressure,
  status: 'next',
  startedAt: null,
  endedAt: null,
  minutes: null,
})

/** Changes one segment and leaves the rest. */
export const withSegment = (run: Run, segmentId: string, change: Partial<RunSegment>): Run => ({
  ...run,
  segments: run.segments.map((segment) =>
    segment.segmentId === segmentId ? { ...segment, ...change } : segment,
  ),
})

/**
 * Begins a segment; the one that ran is done at that instant.
 *
 * @example begin(run, second.segmentId, '2026-11-20T10:12:00.000Z')
 */
export function begin(run: Run, segmentId: string, at: string): Run {
  const before = runningOf(run)
  const settled = before === null ? run : finish(run, before.segmentId, at)
  return withSegment(settled, segmentId, { status: 'running', startedAt: at, endedAt: null, minutes: null })
}

/** Ends a segment with the minutes it really took. */
export function finish(run: Run, segmentId: string, at: string): Run {
  const segment = run.segments.find((one) => one.segmentId === segmentId)
  if (segment?.startedAt == null) return run
  return withSegment(run, segmentId, {
    status: 'done',
    endedAt: at,
    minutes: minutesBetween(segment.startedAt, at),
  })
}

/** Leaves a segment out; what was worked of it until then stays written down. */
export function skip(run: Run, segmentId: string, at: string): Run {
  const segment = run.segments.find((one) => one.segmentId === segmentId)
  if (segment === undefined) return run
  const worked = segment.startedAt === null ? 0 : minutesBetween(segment.startedAt, at)
  if (worked > 0) return finish(run, segmentId, at)
  return withSegment(run, segmentId, { status: 'skipped', endedAt: at, minutes: null })
}

/** The dose of one segment as it is sent. A segment that was never begun has no pressure and no minutes. */
export function segmentBodyOf(run: Run, segmentId: string) {
  const position = run.segments.findIndex((one) => one.segmentId === segmentId)
  const segment = run.segments[position]
  if (segment === undefined || segment.status === 'next') return null
  const worked = segment.status !== 'skipped'
  return {
    position,
    techniqueId: segment.techniqueId,
    regionIds: [...segment.regionIds],
    plannedPressure: segment.plannedPressure,
    plannedMinutes: segment.plannedMinutes,
    pressure: worked ? segment.pressure : null,
    minutes: segment.minutes,
    status: segment.status,
    startedAt: segment.startedAt,
    endedAt: segment.endedAt,
    note: '',
  }
}

/** Seconds still to go in a segment; below zero when it has run over. */
export const secondsLeft = (segment: RunSegment, now: number): number =>
  segment.startedAt === null
    ? segment.targetMinutes * 60
    : Math.round(segment.targetMinutes * 60 - (now - Date.parse(segment.startedAt)) / 1000)

/** What a draft on this device holds, when it is a session under way. */
export function parseRun(value: unknown): Run | null {
  if (value === null || typeof value !== 'object' || !('segments' in value) || !('startedAt' in value))
    return null
  // Written by this very feature, on this device, in this shape.
  return value as Run
}
