import { bodySurfaceFile } from '../knowledge/bodymap.ts'
import type { Mark } from './mark.ts'
import { regionById, type RegionId, type Side } from './regions.ts'

export interface MapMeasures {
  /** How many regions are marked; descriptive, no change in it is known to matter */
  readonly regions: number
  /** Share of the skin that the marked regions cover, 0 to 1 */
  readonly share: number
  readonly left: SideMeasures
  readonly right: SideMeasures
  /** Places marked on both sides */
  readonly mirrored: number
}

export interface SideMeasures {
  readonly regions: number
  readonly share: number
}

/**
 * What can be counted on a map: regions, share of the skin and how the two sides compare. The shares were measured on
 * the drawn bodies and are the same for every figure.
 *
 * @example measureMap([bareMark('knee.front.left'), bareMark('knee.front.right')]).mirrored // 1
 */
export function measureMap(marks: readonly Pick<Mark, 'regionId'>[]): MapMeasures {
  const ids = [...new Set(marks.map((mark) => mark.regionId))]
  const sideOf = (side: Side): SideMeasures => {
    const own = ids.filter((id) => regionById(id).side === side)
    return { regions: own.length, share: own.reduce((sum, id) => sum + shareOf(id), 0) }
  }
  const [left, right] = [sideOf('left'), sideOf('right')]
  const marked = new Set<RegionId>(ids)
  return {
    regions: ids.length,
    share: left.share + right.share,
    left,
    right,
    mirrored: ids.filter((id) => regionById(id).side === 'left' && marked.has(regionById(id).mirror)).length,
  }
}

/** Share of the skin that a region covers, 0 to 1. Source: knowledge/bodymap/surface.json. */
function shareOf(id: RegionId): number {
  return bodySurfaceFile.shares[regionById(id).place] ?? 0
}
