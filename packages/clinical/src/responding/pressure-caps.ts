import { isRegionId, type RegionId } from '../bodymap/regions.ts'
import { respondingSettings } from '../knowledge/responding.ts'
import { gradeOf, type VisitResponse } from './reactions.ts'

export interface PressureCaps {
  /** Limit for the whole session, 1–5; null when nothing limits it */
  readonly session: number | null
  readonly byRegion: Readonly<Partial<Record<RegionId, number>>>
}

const settings = respondingSettings

/**
 * How far pressure may go next time: below what a reaction followed (one level for grade 1, two from grade 2), until
 * two sessions without a reaction have passed; and a level below where the client asked to stop, or twice for softer,
 * in the last session. A session nobody answered for counts neither way.
 *
 * Unit: Walton levels 1–5. Source: after-effects actionByGrade ("go lighter next time"); sizes are house rules.
 *
 * @example pressureCaps(soreAfterPressure3) // { session: 2, byRegion: {} }
 */
export function pressureCaps(responses: readonly VisitResponse[]): PressureCaps {
  let session: number | null = null
  const byRegion: Partial<Record<RegionId, number>> = {}
  const limit = (regionIds: readonly string[], level: number) => {
    const known = regionIds.filter(isRegionId)
    if (known.length === 0) session = Math.min(session ?? level, level)
    for (const id of known) byRegion[id] = Math.min(byRegion[id] ?? level, level)
  }
  let clean = 0
  for (const response of responses.slice(-settings.lookBackVisits).toReversed()) {
    if (clean >= settings.cleanVisitsToForget) break
    if (response.clean) clean += 1
    for (const effect of response.reactions) {
      const regionIds = effect.regionIds ?? []
      limit(regionIds, lighter(pressureAt(response, regionIds), downBy(gradeOf(effect))))
    }
  }
  for (const region of responses.at(-1)?.visit.dose.regions ?? []) {
    if (region.stop > 0 || region.softer > 1) limit([region.regionId], lighter(region.maxPressure, 1))
  }
  const signals = responses.at(-1)?.visit.dose
  const placed = signals?.regions.some(({ stop }) => stop > 0) ?? false
  if (signals && signals.signals.stop > 0 && !placed) limit([], lighter(signals.maxPressure, 1))
  return { session, byRegion }
}

function pressureAt({ visit }: VisitResponse, regionIds: readonly string[]): number | null {
  const here = visit.dose.regions.filter(({ regionId }) => regionIds.includes(regionId))
  const known = here.flatMap(({ maxPressure }) => maxPressure ?? [])
  return known.length > 0 ? Math.max(...known) : visit.dose.maxPressure
}

function downBy(grade: number): number {
  const key = String(Math.min(5, Math.max(1, Math.round(grade)))) as keyof typeof settings.pressureDownByGrade
  return settings.pressureDownByGrade[key] ?? 1
}

/** Below a pressure that nobody wrote down there is no "one less": the cautious level stands in. */
function lighter(pressure: number | null, down: number): number {
  if (pressure === null) return settings.pressureWhenNotRecorded
  return Math.max(settings.lightestPressure, pressure - down)
}
