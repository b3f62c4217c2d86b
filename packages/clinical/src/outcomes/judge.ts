import { isImproved, isWorse, type Change, type End } from './change.ts'
import type { Held } from './held.ts'
import type { MeasureFacts } from './measure.ts'
import type { Verdict, VerdictReason, VerdictWord } from './verdict-types.ts'
import type { Worsening } from './worsening.ts'

/** A baseline of fewer ratings than this, on different days, makes every verdict provisional (outcomes §3.2). */
export const baselineRatings = 3

export interface Judged {
  readonly word: VerdictWord
  readonly reasons: readonly VerdictReason[]
}

export interface Evidence {
  readonly facts: MeasureFacts
  readonly baseline: End | null
  readonly followUp: End | null
  /** Follow-up ratings at hand, up to the last three */
  readonly followUpCount: number
  /** Baseline against follow-up; null when an end is missing */
  readonly change: Change | null
  readonly notComparable: readonly VerdictReason[]
  readonly worsening: Worsening
  readonly held: Held
  readonly impression: Verdict['globalImpression']
  readonly medicine: Verdict['medicine']
}

/**
 * The verdict word of outcomes §3.7, with every reason for it. A worsening that repeats is flagged before anything
 * is said about too few ratings; nothing is said where ratings cannot be compared.
 */
export function judge(evidence: Evidence): Judged {
  const { facts, baseline, change, notComparable, worsening } = evidence
  if (facts.better === null) return { word: 'cannot-say', reasons: ['record-only'] }
  if (baseline === null || notComparable.length > 0) return cannotSay(evidence)
  if (worsening.repeated) return { word: 'worse', reasons: ['breach-repeated'] }
  if (evidence.followUpCount < 3 || change === null) return cannotSay(evidence)
  if (change.mdc95 === null) return { word: 'no-clear-change', reasons: ['error-not-known'] }
  if (isWorse(change)) return { word: 'worse', reasons: ['breach-repeated'] }
  if (!isImproved(change)) return { word: 'no-clear-change', reasons: unclear(change, baseline, facts) }
  const doubts = doubtsOf(evidence, baseline)
  return doubts.length === 0
    ? { word: 'clear-improvement', reasons: ['held'] }
    : { word: 'improved-not-confirmed', reasons: doubts }
}

function cannotSay({ baseline, followUpCount, notComparable }: Evidence): Judged {
  const reasons: VerdictReason[] = [...notComparable]
  if (baseline === null) reasons.push('no-baseline')
  if (followUpCount < 3) reasons.push('few-follow-ups')
  return { word: 'cannot-say', reasons }
}

function unclear(change: Change, baseline: End, facts: MeasureFacts): VerdictReason[] {
  if (change.beyond !== true) {
    return cannotImproveEnough(change, baseline, facts)
      ? ['inside-error', 'starts-too-near-the-end']
      : ['inside-error']
  }
  return [facts.important === null ? 'importance-not-known' : 'smaller-than-matters']
}

/** The scale ends before a change that matters: a start of 1 of 10 cannot drop by 2 points. */
function cannotImproveEnough(change: Change, baseline: End, facts: MeasureFacts): boolean {
  if (facts.canImproveFrom !== null && baseline.value < facts.canImproveFrom) return true
  const best = facts.better === 'higher' ? facts.range?.[1] : facts.range?.[0]
  const needed = change.needed ?? change.mdc95
  return best !== null && best !== undefined && needed !== null && Math.abs(baseline.value - best) < needed
}

function doubtsOf({ held, impression, medicine }: Evidence, baseline: End): VerdictReason[] {
  const doubts: VerdictReason[] = []
  if (baseline.ratings < baselineRatings) doubts.push('provisional-baseline')
  if (!held.held) doubts.push('not-held-yet')
  const agrees = impression?.agrees ?? null
  if (agrees === null) doubts.push('impression-missing')
  else if (!agrees) doubts.push('impression-disagrees')
  if (medicine.state === 'up') doubts.push('medicine-up')
  else if (medicine.state === 'not-known') doubts.push('medicine-not-known')
  return doubts
}
