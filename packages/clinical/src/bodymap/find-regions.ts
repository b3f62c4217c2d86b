import { nameOfRegion, type MapLanguage } from './describe.ts'
import { bodyAreas, bodyRegions, type BodyRegion, type Words } from './regions.ts'

export interface RegionGroup {
  readonly area: string
  readonly label: Words
  readonly regions: readonly BodyRegion[]
}

/**
 * The regions whose name holds every word typed, grouped by coarse area, head to foot; all of them for no words.
 * Accents and capitals do not matter, nor does the order of the words.
 *
 * @example findRegions('left knee', 'en')[0].regions.length // 4
 */
export function findRegions(typed: string, language: MapLanguage): readonly RegionGroup[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  return bodyAreas.flatMap(({ id, label }) => {
    const regions = bodyRegions.filter((region) => {
      if (region.area !== id) return false
      const name = plain(`${label[language]} ${nameOfRegion(region.id, language)}`)
      return words.every((word) => name.includes(word))
    })
    return regions.length > 0 ? [{ area: id, label, regions }] : []
  })
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
