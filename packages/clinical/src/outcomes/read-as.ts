import type { Instrument } from '../knowledge/instruments.ts'
import type { Scored } from './scored.ts'

export interface Band {
  /** `total`, or the id of the sub-score */
  readonly of: string
  readonly label: string
  /** Published as seen, or still marked unverified in the entry */
  readonly verified: boolean
}

/**
 * The published bands that a score falls into, in the instrument's own words. A band is a way to read a number,
 * never a diagnosis.
 *
 * @example readAs(phq4, { total: 4, … }) // [{ of: 'total', label: 'mild', verified: true }]
 */
export function readAs(entry: Instrument, scored: Scored): readonly Band[] {
  const subscores = Object.entries(scored.subscores)
  return entry.scoring.cutoffs.flatMap(({ label, min = -Infinity, max = Infinity, subscore }) => {
    const figures: [string, number | null][] = subscore ? subscores : [['total', scored.total]]
    return figures
      .filter(([, value]) => value !== null && value >= min && value <= max)
      .map(([of]) => ({ of, label, verified: !label.includes('unverified') && !isUnverified(entry) }))
  })
}

function isUnverified(entry: Instrument): boolean {
  return (entry.unverified ?? []).some((what) => what === 'cut-off')
}
