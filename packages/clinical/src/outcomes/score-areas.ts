import { isRegionId, regionById } from '../bodymap/regions.ts'
import { bodySegmentsFile } from '../knowledge/bodymap.ts'
import { missingReason, readChoices, type Answers } from './answers.ts'
import type { Scored } from './scored.ts'

/** The item of a widespread-pain count: the ids of the marked regions, or the tick `none`. */
export const bodyMapItem = 'body-map'

export interface WidespreadPain {
  /** Areas of the 19 that hurt */
  readonly areas: readonly string[]
  /** Areas touched only by marks the index has no exact area for: ask before they count */
  readonly toAsk: readonly string[]
  /** How many of the five body regions hurt, jaw, chest and abdomen not counted */
  readonly regions: number
  /** Pain in at least four of the five regions. A measure of spread, never a diagnosis. */
  readonly generalized: boolean
}

/**
 * Which of the 19 areas of the Widespread Pain Index hurt, from the regions marked on the body map. A region the
 * index has no exact area for counts only once the client has confirmed that area.
 *
 * Source: areas and the generalized-pain rule as kept in knowledge/bodymap/segments.json.
 *
 * @example widespreadPain(['back.lower.outer.left', 'neck.side.right'], []).areas // ['lower-back', 'neck']
 */
export function widespreadPain(
  regionIds: readonly string[],
  confirmedAreas: readonly string[],
): WidespreadPain {
  const direct = new Set<string>()
  const near = new Set<string>()
  for (const region of regionIds.filter(isRegionId).map(regionById)) {
    if (region.wpiArea !== null) (region.wpiMapping === 'direct' ? direct : near).add(region.wpiArea)
  }
  const { areas: all } = bodySegmentsFile.wpi
  const hurting = all.filter(({ id }) => direct.has(id) || (near.has(id) && confirmedAreas.includes(id)))
  const regions = new Set(
    hurting.filter((area) => !area.excludedFromGeneralizedPain).map((area) => area.region),
  ).size
  return {
    areas: hurting.map(({ id }) => id).toSorted(),
    toAsk: all
      .map(({ id }) => id)
      .filter((id) => near.has(id) && !direct.has(id) && !confirmedAreas.includes(id)),
    regions,
    generalized: regions >= 4,
  }
}

/**
 * Counts the areas. A map that was not opened is missing; one opened with the tick `none` is 0; one opened and left
 * empty without the tick is skipped.
 *
 * @example scoreAreas({ 'body-map': ['none'] }, []).total // 0
 */
export function scoreAreas(answers: Answers, confirmedAreas: readonly string[]): Scored {
  const answer = answers[bodyMapItem]
  const marks = readChoices(answer)
  const noScore = { subscores: {}, prorated: false, alerts: [] }
  if (marks === null || marks.length === 0) {
    const why = missingReason(answer) ?? 'skipped'
    return { ...noScore, total: null, missing: [{ linkId: bodyMapItem, why }], notUnderstood: [] }
  }
  const ids = marks.filter((mark) => mark !== 'none')
  const unknown = ids.filter((id) => !isRegionId(id))
  const { areas, regions } = widespreadPain(ids, confirmedAreas)
  return {
    ...noScore,
    total: unknown.length === 0 ? areas.length : null,
    subscores: { regions },
    missing: [],
    notUnderstood: unknown,
  }
}
