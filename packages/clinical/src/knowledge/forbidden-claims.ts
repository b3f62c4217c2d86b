import type { infer as Infer } from 'zod'
import neverData from '../../generated/never-claimed.ts'
import type { neverClaimedSchema } from './claims.schema.ts'

export type Language = 'en' | 'es'

export interface ForbiddenClaim {
  /** Id of the pattern in knowledge/claims/never.json */
  readonly id: string
  /** The words as they stand in the text */
  readonly words: string
  /** Where they begin in the text */
  readonly index: number
  /** Popular claims it belongs to: `claim('C08')` says what may be said instead */
  readonly claimIds: readonly string[]
}

type NeverClaimed = Infer<typeof neverClaimedSchema>

interface Compiled {
  readonly id: string
  readonly claimIds: readonly string[]
  readonly negatable: boolean
  readonly form: RegExp
}

/** What no text for clients may say (knowledge/claims/never.json). Its shape is tested. */
export const neverClaimed = neverData as NeverClaimed

/** Not the same letter-for-letter length as the text would break the index: each sign is folded on its own. */
const folded = (text: string): string =>
  [...text]
    .map((sign) => {
      const plain = sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
      const straight = /[‘’ʼ]/.test(sign) ? "'" : /\s/.test(sign) ? ' ' : plain
      return straight.length === sign.length ? straight : sign
    })
    .join('')

// Whole words only: Spanish "a menudo" contains "nudo". Words of a phrase may stand on two lines.
const compile = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.replaceAll(' ', '[ ]+')})(?![\\p{L}\\p{N}])`, 'gu')

const patternsOf = (language: Language): readonly Compiled[] =>
  neverClaimed.patterns.flatMap(({ id, claimIds, negatable, ...lines }) =>
    lines[language].map((source) => ({ id, claimIds, negatable, form: compile(source) })),
  )

const compiled: Readonly<Record<Language, readonly Compiled[]>> = {
  en: patternsOf('en'),
  es: patternsOf('es'),
}

/**
 * Finds what no text for clients may say: whole words, in one language, without regard to case and accents. An honest
 * denial ("this does not cure") passes where the pattern allows it; words like cortisol, endorphins or toxins may not
 * stand in client text at all, except on the page about claims.
 *
 * A list of words cannot read meaning: it is a net under the writer, not a judge.
 *
 * @example findForbiddenClaims('It flushes toxins.', 'en') // [{ id: 'toxins', words: 'toxins', index: 11, … }]
 * @example findForbiddenClaims('Esto no cura.', 'es') // []
 */
export function findForbiddenClaims(text: string, language: Language): readonly ForbiddenClaim[] {
  const plain = folded(text)
  const found = compiled[language].flatMap(({ id, claimIds, negatable, form }) =>
    [...plain.matchAll(form)]
      .filter(({ index, 0: match }) => !(negatable && isDenied(plain.slice(0, index), match, language)))
      .map(({ index, 0: { length } }): ForbiddenClaim => ({
        id,
        words: text.slice(index, index + length),
        index,
        claimIds,
      })),
  )
  return found
    .filter(
      (one, place) => found.findIndex(({ id, index }) => id === one.id && index === one.index) === place,
    )
    .toSorted((a, b) => a.index - b.index)
}

/** Whether the words just before, in the same clause, or inside the match deny it. */
function isDenied(before: string, match: string, language: Language): boolean {
  const clause = before.split(/[.;:!?¡¿,()«»"“”—–\n]/).at(-1) ?? ''
  const words = clause.split(' ').filter((word) => word !== '')
  const { negators, notNegators, turns, wordsBefore } = neverClaimed
  const turn = words.findLastIndex((word) => turns[language].includes(word))
  const near = [...words.slice(Math.max(turn + 1, words.length - wordsBefore)), ...match.split(' ').slice(1)]
  if (!near.some((word) => negators[language].includes(word))) return false
  return !notNegators[language].some((phrase) => ` ${near.join(' ')} `.includes(` ${phrase} `))
}
