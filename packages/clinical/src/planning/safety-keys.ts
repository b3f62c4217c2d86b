import { placeOf, sidesOf, type Place } from '../screening/places.ts'

/** Keys of safety regions with their sides: `calf:left`; without sides the bare id. */
export function safetyKeysOf(parts: readonly string[]): ReadonlySet<string> {
  return keysOfPlaces(parts.map(placeOf))
}

/** The same of places: both sides are two keys. */
export function keysOfPlaces(places: readonly Place[]): ReadonlySet<string> {
  return new Set(
    places.flatMap(sidesOf).map(({ region, side }) => (side === null ? region : `${region}:${side}`)),
  )
}
