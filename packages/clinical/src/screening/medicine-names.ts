import { medicineClasses } from '../knowledge/safety-medicines.ts'
import { letterBits } from './spelling.ts'
import { wordsOfName, type WrittenRoute } from './medicine-text.ts'

/** A name or brand of the knowledge, ready to be found in a line. */
export interface MedicineName {
  readonly classId: string
  /** The example as it stands in the knowledge */
  readonly example: string
  /** Its words without the one that says how it is taken */
  readonly words: readonly string[]
  /** How it is taken, where the example says so: the gel of "diclofenac gel" */
  readonly route: WrittenRoute | undefined
}

/** Every example of every class. */
export const medicineNames: readonly MedicineName[] = medicineClasses.flatMap((entry) =>
  entry.examples.map((example) => {
    const words = wordsOfName(example)
    const route = words.at(-1)?.route
    const named = words.length > 1 && route ? words.slice(0, -1) : words
    return {
      classId: entry.id,
      example,
      words: named.map((word) => word.text),
      route: words.length > 1 ? route : undefined,
    }
  }),
)

/** A name as slips of the pen are looked for: its words closed up, with what the first one is made of. */
export interface SpeltName {
  readonly name: MedicineName
  readonly words: readonly string[]
  readonly firstBits: number
  /** Slips of spelling a word of this length may have */
  readonly slips: readonly number[]
}

/**
 * Names long enough to be misspelt. Short names are too near to one another and to ordinary words: no slip up to four
 * letters, one up to seven, then two.
 */
export const speltNames: readonly SpeltName[] = medicineNames.map((name) => {
  const words = name.words.map(closedUp)
  return {
    name,
    words,
    firstBits: letterBits(words[0] ?? ''),
    slips: words.map((word) => slipsAllowed(word.length)),
  }
})

function slipsAllowed(letters: number): number {
  if (letters <= 4) return 0
  return letters <= 7 ? 1 : 2
}

/** The names by their first word, in one spelling: hyphens closed up. */
export const namesByFirstWord: ReadonlyMap<string, readonly MedicineName[]> = Map.groupBy(
  medicineNames,
  (name) => closedUp(name.words[0] ?? ''),
)

/** Words that are spelt nearly like a name and are something else. */
export const lookAlikes: ReadonlySet<string> = new Set(
  medicineClasses.flatMap((entry) => entry.lookAlikes ?? []),
)

/**
 * One spelling for hyphenated words, so that co-codamol, cocodamol and co codamol are the same; a lone letter
 * keeps its hyphen, since retin-a is not a retina.
 */
export function closedUp(word: string): string {
  return /(^|-)[a-z](-|$)/.test(word) ? word : word.replaceAll('-', '')
}
