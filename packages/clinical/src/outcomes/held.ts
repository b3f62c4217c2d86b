import { runChartSignal, type RunChartSignal } from '../statistics/run-chart-signal.ts'
import { changeBetween, endOf, followUpRatings, isImproved, type End } from './change.ts'
import { parseInstant } from './day-of.ts'
import type { MeasureFacts } from './measure.ts'
import type { DayRating, Series } from './series.ts'
import type { VerdictInput } from './verdict-types.ts'

/** How many re-assessments in a row a change must hold at (outcomes §3.7). */
const reassessmentsNeeded = 2

export type RunChartOfVerdict = RunChartSignal & { readonly towards: 'better' | 'worse' | null }

export interface Held {
  readonly reassessments: number
  readonly runChart: boolean
  readonly held: boolean
}

/**
 * The run chart of the ratings against the frozen baseline median, and where it points. A signal points to a side
 * when the run that is too long lies there; too few crossings point to the side of the last useful point.
 */
export function runChartOf(baseline: End, series: Series, facts: MeasureFacts): RunChartOfVerdict {
  const values = [...series.baseline, ...series.followUp].map(({ value }) => value)
  const signal = runChartSignal(values, baseline.value)
  return { ...signal, towards: towardsOf(signal, facts) }
}

function towardsOf(chart: RunChartSignal, facts: MeasureFacts): 'better' | 'worse' | null {
  const side = chart.lastSide
  if (!chart.signal || side === null || facts.better === null) return null
  const longRunHere = chart.unusualRun && chart.longestRun[side] > (chart.longestRunLimit ?? Infinity)
  if (!longRunHere && !chart.unusualCrossings) return null
  return (side === 'below') === (facts.better === 'lower') ? 'better' : 'worse'
}

/**
 * Whether an improvement has held: at the last two re-assessments, or by a run-chart signal towards better. A
 * re-assessment counts when, up to it, both steps were passed, and its own rating is itself a change that matters;
 * one without a rating of the measure does not count.
 */
export function heldOf(
  baseline: End,
  series: Series,
  facts: MeasureFacts,
  input: VerdictInput,
  runChart: RunChartOfVerdict,
): Held {
  const days = reassessmentDays(series, input)
  const failed = days.findLastIndex((day) => !heldOn(day, baseline, series.followUp, facts))
  const reassessments = days.length - 1 - failed
  const byChart = runChart.towards === 'better'
  return { reassessments, runChart: byChart, held: byChart || reassessments >= reassessmentsNeeded }
}

/** A re-assessment may be filled in at home some days before the visit it is named for. */
const sameReassessment = 3 * 86_400_000

function reassessmentDays(series: Series, input: VerdictInput): string[] {
  const last = input.asOf === undefined ? Infinity : (parseInstant(input.asOf) ?? Infinity)
  // One before the first follow-up can't show that a change held; it belongs to the baseline.
  const first = series.baseline.at(-1)?.time ?? -Infinity
  const timesOf = (list: readonly { readonly at: string }[]) =>
    list.flatMap(({ at }) => parseInstant(at) ?? []).filter((time) => time <= last && time > first)
  const answered = timesOf(input.readings.filter(({ phase }) => phase === 'reassessment'))
  const named = timesOf(input.reassessments ?? []).filter(
    (time) => !answered.some((other) => Math.abs(other - time) <= sameReassessment),
  )
  return [...new Set([...answered, ...named].map(series.dayOf))].toSorted()
}

function heldOn(day: string, baseline: End, followUp: readonly DayRating[], facts: MeasureFacts): boolean {
  const own = followUp.find((rating) => rating.day === day)
  const upTo = followUp.filter((rating) => rating.day <= day).slice(-followUpRatings)
  const then = upTo.length === followUpRatings ? endOf(upTo) : null
  if (!own || !then || !isImproved(changeBetween(baseline, then, facts))) return false
  const single = changeBetween(baseline, { value: own.value, ratings: 1 }, facts)
  const important = facts.important
  return (
    important !== null &&
    single.improvement + 1e-9 >= important.points &&
    single.improvement * 100 + 1e-9 >= (important.percent ?? 0) * Math.abs(baseline.value)
  )
}
