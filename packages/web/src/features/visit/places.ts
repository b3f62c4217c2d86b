import { bodyAreas, isRegionId, regionById } from '@unknot/clinical/bodymap/regions'
import { technique } from '@unknot/clinical/knowledge/techniques'

type Language = 'en' | 'es'
type SideWords = Readonly<Record<'left' | 'right' | 'both', string>>

/**
 * Regions as a person says them: the areas they belong to, with their side.
 *
 * @example placesInWords(['back.lower.outer.left', 'back.lower.outer.right'], 'en', sides) // 'Lower back, both sides'
 */
export function placesInWords(regionIds: readonly string[], language: Language, sides: SideWords): string {
  const regions = regionIds.filter(isRegionId).map(regionById)
  const byArea = Map.groupBy(regions, (region) => region.area)
  return bodyAreas
    .flatMap(({ id, label }) => {
      const here = byArea.get(id)
      if (here === undefined) return []
      const found = new Set(here.map((region) => region.side))
      return [`${label[language]}, ${found.size === 2 ? sides.both : sides[[...found][0] ?? 'both']}`]
    })
    .join('; ')
}

/** A technique by its name in the language. */
export function techniqueName(id: string, language: Language): string {
  const entry = technique(id)
  return (language === 'es' ? entry?.nameEs : entry?.name) ?? id
}
