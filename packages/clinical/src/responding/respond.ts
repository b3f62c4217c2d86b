import { verdict, type Verdict } from '../outcomes/verdict.ts'
import { adjustPlan, type PlanAdjustment } from './adjust-plan.ts'
import { factsOf, type Facts } from './facts.ts'
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
  const told = verdict({ ...history.verdict, asOf: history.verdict.asOf ?? history.asOf })
  const responses = responsesOf(history)
  const facts = factsOf(history, told, responses)
  const nextStep = nextStepFrom(facts)
  const adjustment = adjustPlan({ history, verdict: told, nextStep, responses, facts })
  return { verdict: told, nextStep, adjustment, facts }
}
