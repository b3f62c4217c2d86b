import { knowledgeVersion } from '../knowledge/knowledge-version.ts'
import { minimalDetectableChange } from '../statistics/minimal-detectable-change.ts'
import { expectedWithoutChange } from '../statistics/regression-to-the-mean.ts'
import { reliableChangeIndex } from '../statistics/reliable-change-index.ts'
import { changeBetween, endOf, followUpRatings, type Change, type End } from './change.ts'
import { comparability } from './comparable.ts'
import { impressionOf } from './global-impression.ts'
import { heldOf, runChartOf, type Held } from './held.ts'
import { baselineRatings, judge, type Evidence } from './judge.ts'
import { measureFacts, usableNorms, type MeasureFacts } from './measure.ts'
import { medicineUse } from './medicine-use.ts'
import { seriesOf, type Series } from './series.ts'
import { verdictSentences } from './verdict-sentences.ts'
import type { Verdict, VerdictInput } from './verdict-types.ts'
import { worseningOf, type Worsening } from './worsening.ts'

export type { Verdict, VerdictInput } from './verdict-types.ts'

const notHeld: Held = { reassessments: 0, runChart: false, held: false }
const noWorsening: Worsening = { repeated: false, beyondErrorRepeated: false, since: null }

/**
 * Has this client changed? One primary measure, one region, one direction, agreed in advance. Says one of five
 * words, and shows the numbers behind it: the median before the first session against the median of the last three
 * ratings at least a day after one, the measuring error for as many ratings as there are, the change that matters,
 * whether it held, what the client says of it, and pain medicine. Never says what caused a change.
 *
 * Source: outcomes §3.1–3.7 (docs/specs/outcomes.md). Total: no input makes it throw. Order does not matter.
 *
 * @example verdict({ measure: { instrumentId: 'nprs', itemId: 'nprs-average' }, readings, visits, … })
 * // { word: 'improved-not-confirmed', baseline: { value: 7, … }, followUp: { value: 4, … }, … }
 */
export function verdict(input: VerdictInput): Verdict {
  const facts = measureFacts(input.measure, input.practiceNorms)
  return verdictOf(input, facts, seriesOf(input, facts.range))
}

/** The same, from a series already sorted: sorting is most of the work, and more than one thing needs it. */
export function verdictOf(input: VerdictInput, facts: MeasureFacts, series: Series): Verdict {
  const lastThree = series.followUp.slice(-followUpRatings)
  const baseline = endOf(series.baseline)
  const followUp = endOf(lastThree)
  const change = baseline && followUp ? changeBetween(baseline, followUp, facts) : null
  const runChart = baseline ? runChartOf(baseline, series, facts) : null
  const used = [...series.baseline, ...lastThree]
  const evidence: Evidence = {
    facts,
    baseline,
    followUp,
    followUpCount: lastThree.length,
    change,
    notComparable: comparability(input, series, used),
    worsening: baseline ? worseningOf(baseline, series.followUp, facts) : noWorsening,
    held: baseline && runChart ? heldOf(baseline, series, facts, input, runChart) : notHeld,
    impression: impressionOf(input),
    medicine: medicineUse(input),
  }
  const judged = judge(evidence)
  const numbers: Omit<Verdict, 'sentences'> = {
    ...judged,
    provisional: baseline !== null && baseline.ratings < baselineRatings,
    measure: {
      instrumentId: input.measure.instrumentId,
      itemId: input.measure.itemId ?? null,
      motionId: input.measure.motionId ?? null,
      regionId: input.measure.regionId ?? null,
      better: facts.better,
      unit: facts.unit,
    },
    baseline,
    followUp,
    change: change?.change ?? null,
    improvement: change?.improvement ?? null,
    percent: change?.percent ?? null,
    error: errorOf(facts, baseline, followUp, change),
    threshold: thresholdOf(facts, change),
    worsening: evidence.worsening,
    regression: regressionOf(input, baseline),
    runChart,
    held: evidence.held,
    globalImpression: evidence.impression,
    medicine: evidence.medicine,
    inputsUsed: used.flatMap(({ readings }) => readings.map(({ id }) => id)),
    leftOut: series.leftOut.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    inputsMissing: inputsMissing(evidence),
    knowledgeVersion,
  }
  return { ...numbers, sentences: verdictSentences(numbers) }
}

function errorOf(
  facts: MeasureFacts,
  baseline: End | null,
  followUp: End | null,
  change: Change | null,
): Verdict['error'] {
  const error = facts.error
  if (!error) return null
  const ratings = baseline && followUp ? { before: baseline.ratings, after: followUp.ratings } : null
  return {
    ...error,
    mdc95: change?.mdc95 ?? null,
    mdc90: ratings ? minimalDetectableChange(error.sem, ratings, 90) : null,
    mdc95Single: minimalDetectableChange(error.sem),
    reliableChangeIndex:
      baseline && followUp && ratings
        ? reliableChangeIndex(baseline.value, followUp.value, error.sem, ratings)
        : null,
    beyond: change?.beyond ?? null,
  }
}

function thresholdOf(facts: MeasureFacts, change: Change | null): Verdict['threshold'] {
  if (!facts.important) return null
  const { points, percent, sources } = facts.important
  const needed = change?.needed ?? null
  return {
    points,
    percent,
    needed,
    usesError: needed !== null && needed > points,
    met: change?.matters ?? null,
    sources,
  }
}

function regressionOf(input: VerdictInput, baseline: End | null): Verdict['regression'] {
  const own = usableNorms(input.practiceNorms)
  if (!own || !baseline) return null
  const expected = expectedWithoutChange(baseline.value, own.mean, own.r)
  return { expected, owed: expected - baseline.value, mean: own.mean, r: own.r }
}

function inputsMissing({ baseline, followUpCount, facts, impression, medicine }: Evidence): string[] {
  const checks: readonly (readonly [string, boolean])[] = [
    ['baseline-ratings', (baseline?.ratings ?? 0) < baselineRatings],
    ['follow-up-ratings', followUpCount < followUpRatings],
    ['measuring-error', facts.error === null],
    ['change-that-matters', facts.important === null],
    ['global-impression', (impression?.value ?? null) === null],
    ['medicine-days', medicine.baseline === null || medicine.followUp === null],
  ]
  return checks.filter(([, absent]) => absent).map(([name]) => name)
}
