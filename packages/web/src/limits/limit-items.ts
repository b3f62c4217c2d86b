import { safetyRegion, safetyTechnique, wholeBody } from '@unknot/clinical/knowledge/safety-meta'
import type { AreaLimit, ScreenResult } from '@unknot/clinical/screening/screen-result'

/** One limit of a session, with the names of what it is about. */
export type LimitItem =
  | { readonly kind: 'leave-alone'; readonly where: string }
  | { readonly kind: 'pressure'; readonly level: number; readonly where: string | null }
  | { readonly kind: 'start'; readonly level: number }
  | { readonly kind: 'techniques'; readonly names: string; readonly where: string | null }

type Language = 'en' | 'es'
type SideWords = Readonly<Record<'left' | 'right' | 'both', string>>

/**
 * What a screening takes away from the session, in the order of looking: places to leave alone, pressure, techniques.
 * Limits that say the same of several places are one.
 *
 * @example limitItems(result, 'en', sides)[0] // { kind: 'leave-alone', where: 'Calf, left' }
 */
export function limitItems(
  result: Pick<ScreenResult, 'areaLimits' | 'maxPressure' | 'startPressure'>,
  language: Language,
  sides: SideWords,
): readonly LimitItem[] {
  const { areaLimits, maxPressure, startPressure } = result
  const where = (limits: readonly AreaLimit[]) => placesOf(limits, language, sides)
  const avoided = areaLimits.filter((limit) => limit.avoid)
  const levels = [...new Set(areaLimits.flatMap((limit) => (limit.avoid ? [] : (limit.maxPressure ?? []))))]
    .filter((level) => maxPressure === null || level < maxPressure)
    .toSorted((one, other) => one - other)
  const banned = Map.groupBy(
    areaLimits.filter((limit) => limit.techniques.length > 0),
    (limit) => limit.techniques.toSorted().join(' '),
  )
  return [
    ...(avoided.length > 0 ? [{ kind: 'leave-alone' as const, where: where(avoided) }] : []),
    ...(maxPressure === null ? [] : [{ kind: 'pressure' as const, level: maxPressure, where: null }]),
    ...levels.map((level) => ({
      kind: 'pressure' as const,
      level,
      where: where(areaLimits.filter((limit) => !limit.avoid && limit.maxPressure === level)),
    })),
    ...(startPressure === null ? [] : [{ kind: 'start' as const, level: startPressure }]),
    ...[...banned.values()].map((limits) => ({
      kind: 'techniques' as const,
      names: [...new Set(limits.flatMap((limit) => limit.techniques))]
        .map((id) => nameOfTechnique(id, language))
        .join(', '),
      where: limits.some((limit) => limit.region === wholeBody) ? null : where(limits),
    })),
  ]
}

function placesOf(limits: readonly AreaLimit[], language: Language, words: SideWords): string {
  const bySide = Map.groupBy(limits, (limit) => limit.region)
  return [...bySide]
    .map(([region, here]) => {
      const entry = safetyRegion(region)
      const name = (language === 'es' ? entry?.nameEs : entry?.name) ?? region
      const sides = new Set(here.map((limit) => limit.side))
      if (sides.has(null)) return name
      return `${name} (${sides.size > 1 ? words.both : words[[...sides][0] ?? 'both']})`
    })
    .join(', ')
}

function nameOfTechnique(id: string, language: Language): string {
  const entry = safetyTechnique(id)
  return (language === 'es' ? entry?.nameEs : entry?.name) ?? id
}
