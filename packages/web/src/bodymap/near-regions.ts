import { isRegionId, type RegionId } from '@unknot/clinical/bodymap/regions'
import type { Figure } from '@unknot/clinical/knowledge/figures'

/** How many places are offered to a touch that fell beside. */
const offered = 4

/** The regions whose middles lie nearest to a region's in one view. */
export function nearRegions(figure: Figure, id: RegionId): readonly RegionId[] {
  const from = figure.labels[id]
  if (!from) return []
  const distance = (to: RegionId) =>
    Math.hypot(figure.labels[to]![0] - from[0], figure.labels[to]![1] - from[1])
  return Object.keys(figure.labels)
    .filter(isRegionId)
    .filter((other) => other !== id)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, offered)
}
