import type { ScreenFinding, ScreenResult } from '@unknot/clinical/screening/screen-result'

const stops: ReadonlySet<string> = new Set(['refer-urgent', 'clearance', 'do-not-treat'])

type Judged = Pick<ScreenResult, 'sessionAllowed' | 'findings'>

/** The findings that stop the session, strongest first. */
export const holdingFindings = (result: Judged): readonly ScreenFinding[] =>
  result.sessionAllowed
    ? []
    : result.findings.filter((finding) => !finding.standing && stops.has(finding.actsAs))

/** Whether a stop may be passed with a signed reason. */
export const mayBePassed = (finding: ScreenFinding): boolean =>
  finding.override === 'therapist-may-change-with-recorded-reason'

/**
 * The same question the server asks before a session starts: the screening allows it, or each of its stops is one a
 * therapist may pass and has a signed reason.
 */
export function mayStart(result: Judged, passed: ReadonlySet<string>): boolean {
  if (result.sessionAllowed) return true
  const holding = holdingFindings(result)
  return holding.length > 0 && holding.every((one) => mayBePassed(one) && passed.has(one.ruleId))
}
