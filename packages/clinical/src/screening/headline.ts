import { actionEntries, type ScreenAction, type ScreenActionEntry } from '../knowledge/safety-meta.ts'
import type { ScreenUrgency } from '../knowledge/safety-rules.ts'
import type { ScreenFinding, ScreenResult } from './screen-result.ts'

type Headline = Pick<
  ScreenResult,
  'action' | 'urgency' | 'band' | 'headline' | 'headlineEs' | 'sessionAllowed'
>

/** Most urgent first. */
const urgencies: readonly ScreenUrgency[] = ['emergency', 'same-day', 'soon', 'routine']

/**
 * The strongest action of all findings but the reminders; between equal ranks the order of the list decides.
 * `go-ahead` only when there is none.
 */
export function headlineOf(findings: readonly ScreenFinding[]): Headline {
  const counting = findings.filter((finding) => !finding.standing)
  const acting = new Set<ScreenAction>(counting.map((finding) => finding.actsAs))
  const entry = byStrength.find((one) => acting.has(one.action)) ?? goAhead
  const urgent = new Set(
    counting
      .filter((finding) => finding.actsAs === entry.action && !finding.cleared)
      .map((one) => one.urgency),
  )
  return {
    action: entry.action,
    urgency: urgencies.find((urgency) => urgent.has(urgency)) ?? null,
    band: entry.band,
    headline: entry.headline,
    headlineEs: entry.headlineEs,
    sessionAllowed: entry.sessionAllowed,
  }
}

/** Strongest first, more urgent first, reminders last. */
export function byImportance(one: ScreenFinding, other: ScreenFinding): number {
  return weight(one) - weight(other) || (one.ruleId < other.ruleId ? -1 : 1)
}

const byStrength: readonly ScreenActionEntry[] = actionEntries.toSorted((one, other) => one.rank - other.rank)
const goAhead = byStrength.find((entry) => entry.action === 'go-ahead') ?? lastOf(byStrength)
const strength = new Map<ScreenAction, number>(byStrength.map((entry, index) => [entry.action, index]))

function weight({ actsAs, urgency, standing }: ScreenFinding): number {
  const urgent = urgency === null ? urgencies.length : urgencies.indexOf(urgency)
  return (standing ? 1000 : 0) + (strength.get(actsAs) ?? 0) * 10 + urgent
}

function lastOf(entries: readonly ScreenActionEntry[]): ScreenActionEntry {
  const last = entries.at(-1)
  if (!last) throw new Error('safety/meta.json names no action')
  return last
}
