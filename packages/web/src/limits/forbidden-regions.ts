import { bodyRegions, type BodyRegion } from '@unknot/clinical/bodymap/regions'
import { wholeBody } from '@unknot/clinical/knowledge/safety-meta'
import type { AreaLimit, ScreenFinding, ScreenResult } from '@unknot/clinical/screening/screen-result'
import type { ForbiddenRegion } from '../bodymap/map-content.ts'

/**
 * The regions of the body map that a screening says to leave alone, each with its reason in words.
 *
 * @example forbiddenRegions(result, 'en') // [{ regionId: 'calf.back.left', reason: 'Leave varicose veins alone.' }]
 */
export function forbiddenRegions(
  result: Pick<ScreenResult, 'areaLimits' | 'findings'>,
  language: 'en' | 'es',
): readonly ForbiddenRegion[] {
  const avoided = result.areaLimits.filter((limit) => limit.avoid)
  return bodyRegions.flatMap((region) => {
    const limit = avoided.find((one) => touches(region, one))
    if (limit === undefined) return []
    return [{ regionId: region.id, reason: reasonFor(result.findings, limit, language) }]
  })
}

const touches = (region: BodyRegion, limit: AreaLimit): boolean =>
  limit.region === wholeBody ||
  (region.safetyRegions.includes(limit.region) && (limit.side === null || limit.side === region.side))

function reasonFor(findings: readonly ScreenFinding[], limit: AreaLimit, language: 'en' | 'es'): string {
  const finding = findings.find(
    (one) =>
      !one.standing &&
      one.actsAs === 'avoid-region' &&
      (one.areas.length === 0 ||
        one.areas.some(
          ({ region, side }) =>
            region === limit.region && (side === null || side === 'both' || side === limit.side),
        )),
  )
  if (finding === undefined) return ''
  return language === 'es' ? finding.reasonEs : finding.reason
}
