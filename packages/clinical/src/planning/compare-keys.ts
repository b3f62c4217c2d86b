/** Order of two keys of the same length: the first number that differs decides. */
export function compareKeys(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, at) => value !== other[at])
  return index < 0 ? 0 : one[index]! - other[index]!
}
