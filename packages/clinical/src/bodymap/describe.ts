import { markWords } from '../knowledge/bodymap.ts'
import type { Mark } from './mark.ts'
import { regionById, type RegionId, type Words } from './regions.ts'

export type MapLanguage = keyof Words

/**
 * A region's name with its side.
 * @example nameOfRegion('back.lower.outer.left', 'en') // 'Lower back, outer, left'
 */
export function nameOfRegion(id: RegionId, language: MapLanguage): string {
  const { label, side } = regionById(id)
  return `${label[language]}, ${markWords.sides[side][language]}`
}

/**
 * A mark in words, as it is read out and written into a note. A strength that was not given is said so; it is not 0.
 * @example describeMark(mark, 'en') // 'Knee, front, left: pain 6 of 10, aching, deep'
 */
export function describeMark(mark: Mark, language: MapLanguage): string {
  return `${nameOfRegion(mark.regionId, language)}: ${describeFeeling(mark, language)}`
}

/** How a mark feels, without its place: `pain 6 of 10, aching, deep`. */
export function describeFeeling(mark: Mark, language: MapLanguage): string {
  const { sentences, qualities, depth } = markWords
  const strength =
    mark.intensity === null
      ? sentences.noStrength[language]
      : sentences.pain[language].replace('{{number}}', String(mark.intensity))
  const places = mark.spreadsTo.map((id) => nameOfRegion(id, language)).join('; ')
  return [
    strength,
    ...mark.qualities.map((quality) => qualities[quality][language]),
    ...(mark.depth ? [depth[mark.depth][language]] : []),
    ...(places ? [sentences.spreads[language].replace('{{places}}', places)] : []),
  ].join(', ')
}
