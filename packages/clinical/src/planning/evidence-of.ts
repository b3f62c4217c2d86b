import { finding, type Certainty, type Direction } from '../knowledge/evidence.ts'
import { source } from '../knowledge/sources.ts'
import type { Because, Words } from './plan-result.ts'

/** Lowest first: a review's rating that was not stated counts as the lowest. */
const certaintyOrder: readonly Certainty[] = ['not-stated', 'very-low', 'low', 'moderate']

export interface EvidenceSummary {
  readonly findingIds: readonly string[]
  readonly sourceIds: readonly string[]
  readonly certainty: Because['certainty']
  readonly support: Because['support']
}

/**
 * What some findings say together: the lowest certainty, and one direction only when all agree.
 * @example evidenceOf(['f-neck-pain-chronic-03']).support // 'favours-massage'
 */
export function evidenceOf(ids: readonly string[]): EvidenceSummary {
  const found = ids.flatMap((id) => finding(id) ?? [])
  const directions = new Set<Direction>(found.map((entry) => entry.direction))
  return {
    findingIds: found.map((entry) => entry.id),
    sourceIds: [...new Set(found.map((entry) => entry.sourceId))],
    certainty: certaintyOrder.find((level) => found.some((entry) => entry.certainty === level)) ?? 'none',
    support: directions.size === 0 ? 'practice' : directions.size === 1 ? [...directions][0]! : 'mixed',
  }
}

/** Ids of a `basis` field that name a source or a finding; words such as `practice` name none. */
export function sourcesOfBasis(basis: string | readonly string[]): readonly string[] {
  const ids = typeof basis === 'string' ? [basis] : basis
  return ids.flatMap((id) => finding(id)?.sourceId ?? (source(id) ? id : []))
}

/** Findings that a `basis` field names: `x-tmd-01`. */
export function findingsOfBasis(basis: string | readonly string[]): readonly string[] {
  return (typeof basis === 'string' ? [basis] : basis).filter((id) => finding(id) !== undefined)
}

/** A reason of our own making: no source behind it. */
export function houseBecause(
  houseParts: readonly string[],
  text: Words,
  ruleIds: readonly string[] = [],
): Because {
  return {
    ruleIds,
    findingIds: [],
    sourceIds: [],
    doseSourceId: null,
    certainty: 'none',
    support: 'practice',
    houseRule: true,
    houseParts,
    missing: [],
    text,
  }
}

/** How sure, in words a therapist reads. */
export function certaintyWords(certainty: Because['certainty']): Words {
  return certaintyText[certainty]
}

const certaintyText: Readonly<Record<Because['certainty'], Words>> = {
  moderate: { en: 'moderate certainty', es: 'certeza moderada' },
  low: { en: 'low certainty', es: 'certeza baja' },
  'very-low': { en: 'very low certainty', es: 'certeza muy baja' },
  'not-stated': { en: 'certainty not rated, read as low', es: 'certeza sin valorar, léase como baja' },
  none: { en: 'common practice, no study behind it', es: 'práctica habitual, sin estudio detrás' },
}
