import type { Figure } from '../knowledge/figures.ts'
import { distanceToBorder, isInside, type ChartPoint, type Outline } from './region-outlines.ts'
import { isRegionId, type RegionId } from './regions.ts'

/**
 * The region meant by a touch. A region smaller than a fingertip reaches beyond its border until it is as large as
 * one, at the cost of its larger neighbours, and a touch just outside the body still counts. Undefined when the touch
 * is further from the body than `reach`.
 *
 * @param reach half the width of a target in chart units: 22 px at the scale shown
 */
export function regionAt(
  figure: Figure,
  outlines: ReadonlyMap<string, readonly Outline[]>,
  point: ChartPoint,
  reach: number,
): RegionId | undefined {
  let best: RegionId | undefined
  let least = Infinity
  for (const [id, lines] of outlines) {
    const label = figure.labels[id]
    if (!label || !isRegionId(id)) continue
    const border = distanceToBorder(lines, point)
    const inside = isInside(lines, point)
    if (!inside && border > reach) continue
    const lent = Math.max(0, reach - label[2])
    // Outside, a region counts only as far as it is lent room; inside, by how deep the touch lies in it.
    const cost = (inside ? -border : border) - lent
    if (cost < least) {
      least = cost
      best = id
    }
  }
  return best
}
