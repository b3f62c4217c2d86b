import { measureFacts } from '../outcomes/measure.ts'
import { seriesOf } from '../outcomes/series.ts'
import { verdictOf, type Verdict } from '../outcomes/verdict.ts'
import { adjustPlan, type PlanAdjustment } from './adjust-plan.ts'
import { factsOf, type Facts } from './facts.ts'
import { recentOf } from './flare.ts'
import type { History } from './history.ts'
import { nextStepFrom, type NextStep } from './next-step.ts'
import { responsesOf } from './reactions.ts'

export interface Response {
  readonly verdict: Verdict
  readonly nextStep: NextStep
  /** What the next plan takes from it */
  readonly adjustment: PlanAdjustment
  readonly facts: Facts
}

/**
 * What the history says about this person, and what to do next: the verdict as of now, the next step with its
 * reason, and what it changes in the next plan. Total: no history makes it throw.
 *
 * @example respond(history).nextStep.kind // 'lower-pressure' after a sore day
 */
export function respond(history: History): Response {
  const input = { ...history.verdict, asOf: history.verdict.asOf ?? history.asOf }
  const measure = measureFacts(input.measure, input.practiceNorms)
  const series = seriesOf(input, measure.range)
  const told = verdictOf(input, measure, series)
  const responses = responsesOf(history)
  const facts = factsOf(history, told, responses, recentOf(series, measure))
  const nextStep = nextStepFrom(facts)
  const adjustment = adjustPlan({ history, verdict: told, nextStep, responses, facts })
  return { verdict: told, nextStep, adjustment, facts }
}
