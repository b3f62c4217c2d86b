import { bodyAreas, isRegionId, regionById } from '@unknot/clinical/bodymap/regions'
import type { FigureView } from '@unknot/clinical/knowledge/figures'

type Language = 'en' | 'es'
type SideWords = Readonly<Record<'left' | 'right' | 'both', string>>

/**
 * Regions in a few words: their areas, head to foot, each with its side.
 *
 * @example placeWords(['back.lower.inner.left', 'back.lower.inner.right'], 'en', sides) // 'Lower back, both sides'
 */
export function placeWords(regionIds: readonly string[], language: Language, sides: SideWords): string {
  const areas = new Map<string, Set<'left' | 'right'>>()
  for (const id of regionIds.filter(isRegionId)) {
    const { area, side } = regionById(id)
    areas.set(area, (areas.get(area) ?? new Set<'left' | 'right'>()).add(side))
  }
  return bodyAreas
    .flatMap(({ id, label }) => {
      const found = areas.get(id)
      if (found === undefined) return []
      const [side = 'left'] = found
      return [`${label[language]}, ${sides[found.size === 2 ? 'both' : side]}`]
    })
    .join('; ')
}

/** The side of the figure on which most of the regions are seen. */
export function viewOf(regionIds: readonly string[]): FigureView {
  const count = { front: 0, back: 0 }
  for (const id of regionIds.filter(isRegionId)) {
    for (const view of regionById(id).views) if (view === 'front' || view === 'back') count[view] += 1
  }
  return count.front > count.back ? 'front' : 'back'
}
