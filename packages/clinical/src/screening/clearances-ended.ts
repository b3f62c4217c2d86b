import type { ScreenInput } from './screen-input.ts'
import type { ScreenResult } from './screen-result.ts'

/** A clearance that a visit ended, and by what. */
export interface EndedClearance {
  readonly ruleId: string
  readonly why: 'new-danger-sign' | 'newer-event'
}

/**
 * The clearances that this visit ends for good: all of them by a new danger sign; one by an event of its rule (a second
 * stroke) that came after it was given. Its own last day ends a clearance without a word from anyone.
 * @example clearancesEnded(input, screen(input)) // [{ ruleId: 'abs-stroke-recent', why: 'newer-event' }]
 */
export function clearancesEnded(input: ScreenInput, result: ScreenResult): readonly EndedClearance[] {
  const danger = result.findings.some((finding) => finding.actsAs === 'refer-urgent')
  const outdated = result.clearancesUnused.filter((one) => one.why === 'older-than-event')
  if (!danger) return outdated.map(({ ruleId }) => ({ ruleId, why: 'newer-event' }))
  return (input.clearances ?? []).map(({ ruleId }) => ({ ruleId, why: 'new-danger-sign' }))
}
