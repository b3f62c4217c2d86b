import type { ScreenResult } from './screen-result.ts'

/**
 * What a client is told at once, before any therapist has looked: an emergency, medical help today, or nothing. Only
 * what the answers themselves say counts; a question that is still open frightens nobody.
 */
export function urgencyOf(result: Pick<ScreenResult, 'findings'>): 'emergency' | 'same-day' | null {
  const urgent = result.findings.filter((finding) => finding.actsAs === 'refer-urgent' && !finding.standing)
  if (urgent.some((finding) => finding.urgency === 'emergency')) return 'emergency'
  return urgent.length > 0 ? 'same-day' : null
}
