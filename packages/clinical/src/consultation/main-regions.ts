import { bodyAreas, regionById, type RegionId } from '../bodymap/regions.ts'
import type { BodyMark, ConsultationAnswers } from './consultation-answers.schema.ts'

/**
 * Where the main problem is: the marked regions of the coarse area with the strongest mark. Equal strength: the area
 * with more marks, then the one nearer the head. A mark without intensity counts as weaker than any rating; it is not 0.
 * Empty when nothing is marked.
 *
 * @example mainRegions({ marks: [neck 3, back.lower.inner.left 7, back.lower.inner.right 5] }) // both of the lower back
 */
export function mainRegions(
  map: Pick<NonNullable<ConsultationAnswers['bodyMap']>, 'marks'> | undefined,
): readonly RegionId[] {
  const areas = new Map<string, BodyMark[]>()
  for (const mark of map?.marks ?? []) {
    const { area } = regionById(mark.regionId)
    areas.set(area, [...(areas.get(area) ?? []), mark])
  }
  const [main] = [...areas].toSorted(
    ([oneArea, one], [otherArea, other]) =>
      strongest(other) - strongest(one) || other.length - one.length || placeOf(oneArea) - placeOf(otherArea),
  )
  return main?.[1].map((mark) => mark.regionId) ?? []
}

const strongest = (marks: readonly BodyMark[]): number =>
  Math.max(...marks.map((mark) => mark.intensity ?? -1))

const placeOf = (areaId: string): number => bodyAreas.findIndex((area) => area.id === areaId)
