import { complaintRegions, isRegionId } from '@unknot/clinical/bodymap/regions'

type Marks = readonly { readonly regionId: string; readonly spreadsTo: readonly string[] }[]

/**
 * The screening's answer to "where is the pain", read from the map: the new marks, or the last ones once they are
 * confirmed. A map nobody touched is no answer; a map without marks says "nowhere".
 */
export function whereItHurts(last: Marks, marks: Marks | null, confirmed: boolean): readonly string[] | null {
  const said = marks ?? (confirmed ? last : null)
  if (said === null) return null
  const regions = said.flatMap(({ regionId, spreadsTo }) => [regionId, ...spreadsTo]).filter(isRegionId)
  return regions.length === 0 ? ['none'] : complaintRegions(regions)
}
