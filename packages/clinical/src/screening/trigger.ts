import { wholeBody } from '../knowledge/safety-meta.ts'
import type { TriggerLeaf, TriggerNode } from '../knowledge/safety-rules.schema.ts'
import type { Facts } from './facts.ts'

/** What the rules look at: the facts, and what follows from them. */
export interface RuleFacts extends Facts {
  readonly unanswered: ReadonlySet<string>
  /** Required questions without an answer: `required-question-unanswered` */
  readonly missing: readonly string[]
  /** `pressure-preference-above-cap`: known once the limits of the other rules are */
  readonly pressureAboveCap: boolean
}

export type Trigger = (facts: RuleFacts) => boolean

/** A trigger tree as one function. What each node means is written in `safety/meta.json`, `evaluation.nodes`. */
export function compileTrigger(node: TriggerNode): Trigger {
  if ('all' in node) {
    const children = node.all.map(compileTrigger)
    return (facts) => children.every((child) => child(facts))
  }
  if ('any' in node) {
    const children = node.any.map(compileTrigger)
    return (facts) => children.some((child) => child(facts))
  }
  if ('not' in node) {
    const child = compileTrigger(node.not)
    return (facts) => !child(facts)
  }
  return compileLeaf(node)
}

/** The leaves of a tree, with how many `not` stand over each counted as even or odd. */
export function leavesOf(
  node: TriggerNode,
  negated = false,
): readonly { readonly leaf: TriggerLeaf; readonly negated: boolean }[] {
  if ('all' in node) return node.all.flatMap((child) => leavesOf(child, negated))
  if ('any' in node) return node.any.flatMap((child) => leavesOf(child, negated))
  if ('not' in node) return leavesOf(node.not, !negated)
  return [{ leaf: node, negated }]
}

function compileLeaf(leaf: TriggerLeaf): Trigger {
  if ('always' in leaf) return () => true
  if ('in' in leaf) {
    const { question, in: wanted } = leaf
    return ({ answers }) => {
      const chosen = answers.get(question)?.chosen
      return chosen !== undefined && wanted.some((value) => chosen.has(value))
    }
  }
  if ('answered' in leaf) return ({ answers }) => answers.get(leaf.question)?.hasValue === true
  if ('question' in leaf) return ({ answers }) => withinBounds(leaf, answers.get(leaf.question)?.number)
  if ('unanswered' in leaf) return ({ unanswered }) => unanswered.has(leaf.unanswered)
  if ('condition' in leaf) return ({ conditions }) => conditions.has(leaf.condition)
  if ('medication' in leaf) return ({ medicineClasses }) => medicineClasses.has(leaf.medication)
  if ('vital' in leaf) return ({ vitals }) => withinBounds(leaf, vitals[leaf.vital])
  if ('region' in leaf) {
    return ({ regions }) =>
      regions.size > 0 && (regions.has(wholeBody) || leaf.region.some((region) => regions.has(region)))
  }
  if ('medicationUnmatched' in leaf) return ({ medicineUnmatched }) => medicineUnmatched
  return leaf.derived === 'required-question-unanswered'
    ? ({ missing }) => missing.length > 0
    : ({ pressureAboveCap }) => pressureAboveCap
}

interface Bounds {
  readonly gte?: number | undefined
  readonly lte?: number | undefined
  readonly lt?: number | undefined
}

/** A number that is not known passes no bound. */
function withinBounds({ gte, lte, lt }: Bounds, value: number | undefined): boolean {
  if (value === undefined || Number.isNaN(value)) return false
  return (
    (gte === undefined || value >= gte) &&
    (lte === undefined || value <= lte) &&
    (lt === undefined || value < lt)
  )
}
