import { wholeBody } from '../knowledge/safety-meta.ts'
import type { TriggerLeaf, TriggerNode } from '../knowledge/safety-rules.schema.ts'
import { inRegionOrder } from './places.ts'
import { compileTrigger, type RuleFacts } from './trigger.ts'

/** One thing known about the client that made a rule true: `question:today-fever`, `condition:angina`. */
export type InputName = string

/**
 * The inputs that made a true trigger true. What is absent (`not`) is not named: it is nothing the client said.
 * @example inputsBehind({ any: [{ condition: 'angina' }] }, facts) // ['condition:angina']
 */
export function inputsBehind(node: TriggerNode, facts: RuleFacts): readonly InputName[] {
  return [...new Set(found(node, facts))]
}

function found(node: TriggerNode, facts: RuleFacts): readonly InputName[] {
  if ('all' in node) return node.all.flatMap((child) => found(child, facts))
  if ('any' in node) {
    return node.any.flatMap((child) => (compileTrigger(child)(facts) ? found(child, facts) : []))
  }
  return 'not' in node ? [] : namesOf(node, facts)
}

function namesOf(leaf: TriggerLeaf, facts: RuleFacts): readonly InputName[] {
  if ('question' in leaf) return [`question:${leaf.question}`]
  if ('unanswered' in leaf) return [`missing:${leaf.unanswered}`]
  if ('condition' in leaf) return [`condition:${leaf.condition}`]
  if ('medication' in leaf) return [`medicine:${leaf.medication}`]
  if ('vital' in leaf) return [`vital:${leaf.vital}`]
  if ('region' in leaf) {
    return inRegionOrder(facts.regions)
      .filter((region) => region === wholeBody || leaf.region.includes(region))
      .map((region) => `region:${region}`)
  }
  if ('medicationUnmatched' in leaf) return ['medicine:unmatched']
  if (!('derived' in leaf)) return []
  return leaf.derived === 'required-question-unanswered'
    ? facts.missing.map((id) => `missing:${id}`)
    : ['question:pressure-preference']
}
