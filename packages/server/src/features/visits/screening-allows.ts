import type { ScreenResult } from '@unknot/clinical/screening/screen'

const stops: ReadonlySet<string> = new Set(['refer-urgent', 'clearance', 'do-not-treat'])

/**
 * Whether a session may start on this screening: it says so itself, or each of its stops is one that a therapist may
 * pass with a reason, and has one. A stop that is never passed in session, or needs a clearance, always holds.
 */
export function screeningAllows(
  result: Pick<ScreenResult, 'sessionAllowed' | 'findings'>,
  reasons: ReadonlySet<string>,
): boolean {
  if (result.sessionAllowed) return true
  const holding = result.findings.filter((finding) => !finding.standing && stops.has(finding.actsAs))
  return (
    holding.length > 0 &&
    holding.every(
      (finding) =>
        finding.override === 'therapist-may-change-with-recorded-reason' && reasons.has(finding.ruleId),
    )
  )
}
