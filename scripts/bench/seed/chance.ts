/** Mixes numbers into one whole number from 0 to 2³²−1 that looks like chance and is the same on every machine. */
export function mixed(...numbers: readonly number[]): number {
  let hash = 0x9e3779b9
  for (const number of numbers) {
    hash = Math.imul(hash ^ number, 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    hash ^= hash >>> 16
  }
  return hash >>> 0
}

/** A whole number from 0 to below `count`, by the same numbers always the same. */
export const below = (count: number, ...numbers: readonly number[]): number => mixed(...numbers) % count

/** One entry of a list that is not empty. */
export function oneOf<Entry>(list: readonly Entry[], ...numbers: readonly number[]): Entry {
  const entry = list[below(list.length, ...numbers)]
  if (entry === undefined) throw new Error('There is nothing to choose from.')
  return entry
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')

/** What an id is for; two kinds never meet. */
const kinds = [
  'practice',
  'member',
  'client',
  'episode',
  'plan',
  'visit',
  'segment',
  'note',
  'reading',
] as const
const moreKinds = ['signal', 'map', 'effect', 'aftercare', 'link', 'screening'] as const
export type IdKind = (typeof kinds)[number] | (typeof moreKinds)[number]
const placeOf = new Map<IdKind, number>([...kinds, ...moreKinds].map((kind, place) => [kind, place]))

/**
 * A UUIDv7 of an instant: ids of things made later sort later, as those of the product do.
 *
 * @example idOf('visit', Date.UTC(2026, 0, 5, 9), 41)
 */
export function idOf(kind: IdKind, at: number, number: number): string {
  const time = hex(at, 12)
  const place = placeOf.get(kind) ?? 0
  const tail = `${hex(mixed(place, number), 8)}${hex(number % 65_536, 4)}`
  const middle = hex(0x8000 + (Math.floor(number / 65_536) % 16_384), 4)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(place, 3)}-${middle}-${tail}`
}
