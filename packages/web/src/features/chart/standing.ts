import type { Sentence, Verdict } from '@unknot/clinical/outcomes/verdict-types'

/** The verdict's own sentences, sorted by what a reader needs first. */
export type Told = {
  /** The word with its two figures. */
  readonly headline: Sentence | null
  /** Why it is this word and not another. */
  readonly reasons: readonly Sentence[]
  /** Start, now and difference, with how many ratings stand behind each. */
  readonly ends: readonly Sentence[]
  /** Error, threshold, chance, drift: the numbers behind. */
  readonly behind: readonly Sentence[]
}

const endKeys = new Set(['verdict.ends', 'verdict.difference', 'verdict.differencePercent'])

/** Sorts the sentences; none is left out. */
export function toldOf({ sentences }: Pick<Verdict, 'sentences'>): Told {
  const [headline = null, ...rest] = sentences
  const reasons = rest.filter(({ key }) => key.startsWith('verdict.reason.'))
  const ends = rest.filter(({ key }) => endKeys.has(key))
  const taken = new Set([...reasons, ...ends])
  return { headline, reasons, ends, behind: rest.filter((sentence) => !taken.has(sentence)) }
}
