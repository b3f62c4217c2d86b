import type { Condition } from '@unknot/clinical/knowledge/conditions'

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/**
 * Conditions whose plain or field name holds every word typed, in whatever order; accents do not matter. Without words:
 * all, by plain name.
 *
 * @example findConditions(conditions, 'espalda', 'es')
 */
export function findConditions(
  conditions: readonly Condition[],
  typed: string,
  language: 'en' | 'es',
): readonly Condition[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  return conditions
    .filter((condition) => {
      const names = fold(`${condition.plainName.en} ${condition.plainName.es} ${condition.name}`)
      return words.every((word) => names.includes(word))
    })
    .toSorted((one, other) => one.plainName[language].localeCompare(other.plainName[language], language))
}
