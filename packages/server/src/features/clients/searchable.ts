import type { ClientDetails } from '@unknot/contract/clients'

/**
 * Lower case, without accents, every run of other signs one space, so that `Muñoz-Núñez`, `munoz nunez` and
 * `MUÑOZ  NÚÑEZ` are the same. Letters that have no base letter stay themselves, except the few that people type as two.
 *
 * @example fold('Åse-Marie Straße') // 'ase marie strasse'
 */
export function fold(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => twoLetters[letter] ?? letter)
    .replace(/[’'`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const twoLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** The digits of a phone number, whatever stands between them. */
export const digitsOf = (phone: string): string => phone.replace(/\D/g, '')

/**
 * The three-letter pieces of a folded word that pg_trgm compares, its end marked by a space, without the one that only
 * says how the word begins: two words that share none of these are never similar.
 *
 * @example pieces('ana') // [' an', 'ana', 'na ']
 */
export function pieces(word: string): readonly string[] {
  const letters = [' ', ...word, ' ']
  return letters.slice(2).map((letter, index) => `${letters[index]}${letters[index + 1]}${letter}`)
}

/** What find, order and "the same person twice" compare, made from the details when they are written. */
export function searchable(details: ClientDetails): {
  readonly sort_name: string
  readonly search_name: string
  readonly search_reach: string
} {
  const reach = [digitsOf(details.phone ?? ''), (details.email ?? '').toLowerCase()]
  return {
    sort_name: fold(`${details.familyName} ${details.givenName}`),
    search_name: ` ${fold(`${details.givenName} ${details.familyName} ${details.preferredName ?? ''}`)} `,
    search_reach: reach.filter((part) => part !== '').join(' '),
  }
}
