/**
 * Letters to add, drop, change or swap with their neighbour to turn one word into the other (optimal string alignment);
 * `most + 1` as soon as it must be more than `most`.
 * @example spellingDistance('warfrin', 'warfarin', 2) // 1
 */
export function spellingDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: readonly number[] = []
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const line = nextLine(one, other, row, [before, above])
    if (Math.min(...line) > most) return most + 1
    before = above
    above = line
  }
  return above[other.length] ?? most + 1
}

/**
 * The letters of a word as bits. One slip changes at most two of them, so that words whose letters differ more
 * need no closer look.
 */
export function letterBits(word: string): number {
  let bits = 0
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) % 31)
  return bits
}

/** How many letters stand in one word only, at least. */
export function lettersApart(oneBits: number, otherBits: number): number {
  let apart = oneBits ^ otherBits
  let count = 0
  while (apart !== 0) {
    apart &= apart - 1
    count += 1
  }
  return count
}

function nextLine(
  one: string,
  other: string,
  row: number,
  [before, above]: readonly [readonly number[], readonly number[]],
): readonly number[] {
  const line = [row]
  const letter = one[row - 1]
  const last = one[row - 2]
  for (let column = 1; column <= other.length; column += 1) {
    const changed = at(above, column - 1) + (letter === other[column - 1] ? 0 : 1)
    let best = Math.min(changed, at(above, column) + 1, at(line, column - 1) + 1)
    if (column > 1 && letter === other[column - 2] && last === other[column - 1]) {
      best = Math.min(best, at(before, column - 2) + 1)
    }
    line.push(best)
  }
  return line
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? Number.POSITIVE_INFINITY
}
