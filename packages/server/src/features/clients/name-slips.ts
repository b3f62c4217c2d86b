/**
 * How far a typed word is from a name, in slips of the finger (a letter missing, added, wrong, or two swapped): 0 the
 * word itself, 0.1 its beginning, 0.4 a part of it, then one for each slip, with 0.3 more where only the name's
 * beginning is meant. Null when there are more slips than a word of this length forgives: none up to two letters, one
 * up to five, two from six on.
 *
 * @example slipsBetween('gracia', 'garcia') // 1
 */
export function slipsBetween(typed: string, name: string): number | null {
  if (typed === name) return 0
  if (name.startsWith(typed)) return 0.1
  if (typed.length > 2 && name.includes(typed)) return 0.4
  const forgiven = typed.length <= 2 ? 0 : typed.length <= 5 ? 1 : 2
  const { whole, beginning } = slips(typed, name)
  const least = Math.min(whole, beginning + 0.3)
  return Math.floor(least) <= forgiven && least < typed.length ? least : null
}

/** The same over every word of a name; the nearest counts. */
export function nearest(typed: string, names: readonly string[]): number | null {
  const found = names.flatMap((name) => slipsBetween(typed, name) ?? [])
  return found.length === 0 ? null : Math.min(...found)
}

// Optimal string alignment distance (Damerau–Levenshtein without moving a letter twice), to the whole name and to
// whichever of its beginnings is nearest.
function slips(typed: string, name: string): { readonly whole: number; readonly beginning: number } {
  const letters = [...typed]
  const others = [...name]
  let before: number[] = []
  let above = others.map((_, index) => index).concat(others.length)
  for (const [row, letter] of letters.entries()) {
    const line = [row + 1]
    for (const [column, other] of others.entries()) {
      const swapped =
        row > 0 && column > 0 && letter === others[column - 1] && letters[row - 1] === other
          ? at(before, column - 1) + 1
          : Infinity
      const wrong = at(above, column) + (letter === other ? 0 : 1)
      line.push(Math.min(swapped, wrong, at(above, column + 1) + 1, at(line, column) + 1))
    }
    before = above
    above = line
  }
  return { whole: at(above, others.length), beginning: Math.min(...above) }
}

const at = (line: readonly number[], index: number): number => line[index] ?? Infinity

/** The word with each pair of neighbours swapped: the slip that shares fewest trigrams with what was meant. */
export function swaps(word: string): readonly string[] {
  const letters = [...word]
  return letters
    .slice(1)
    .map((letter, index) =>
      [...letters.slice(0, index), letter, letters[index], ...letters.slice(index + 2)].join(''),
    )
    .filter((swapped) => swapped !== word)
}
