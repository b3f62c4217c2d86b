import { technique } from '../knowledge/techniques.ts'
import { respondingSettings } from '../knowledge/responding.ts'
import type { VisitResponse } from './reactions.ts'

/** Reactions in this many sessions with a technique are needed before it is left out. House rule. */
const leastReactions = 2

/**
 * Techniques that went together with reactions: used in two or more sessions that a reaction followed, and in none
 * of those that passed without one, of which there must be one. Going together is not a cause; it is a reason to try without.
 *
 * @example blamedTechniques(responses) // [{ techniqueId: 'deep-tissue', because: '…' }]
 */
export function blamedTechniques(
  responses: readonly VisitResponse[],
): readonly { readonly techniqueId: string; readonly because: string }[] {
  const recent = responses.slice(-respondingSettings.lookBackVisits)
  const usedIn = (some: readonly VisitResponse[]) =>
    some.flatMap(({ visit }) => visit.dose.techniques.map(({ techniqueId }) => techniqueId))
  const reacted = usedIn(recent.filter(({ reactions }) => reactions.length > 0))
  const calm = recent.filter(({ clean }) => clean)
  // Without a session that passed well there is nothing to tell the technique apart by.
  if (calm.length === 0) return []
  const passed = new Set(usedIn(calm))
  return [...new Set(reacted)]
    .map((techniqueId) => ({ techniqueId, times: reacted.filter((id) => id === techniqueId).length }))
    .filter(({ techniqueId, times }) => times >= leastReactions && !passed.has(techniqueId))
    .filter(({ techniqueId }) => technique(techniqueId) !== undefined)
    .map(({ techniqueId, times }) => ({
      techniqueId,
      because: `After-effects followed ${times} of the last ${recent.length} sessions, each with this technique, and none without.`,
    }))
}
