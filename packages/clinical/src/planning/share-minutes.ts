/** A line that wants minutes: how few make sense, how many are usual, how many are the most. */
export interface MinuteWish {
  readonly min: number
  readonly usual: number
  readonly max: number
  /** How much of what is left over it should get, against the others */
  readonly weight: number
}

export interface SharedMinutes {
  /** Minutes by line, in the order given; 0 = the line does not fit and is left out */
  readonly minutes: readonly number[]
  /** Minutes no line may take */
  readonly left: number
}

/** Therapists count a session in fives; a rest of one to four minutes goes to the first line that can take it. */
const step = 5

/**
 * Shares a session among lines given in order of importance. Lines are taken until their usual minutes fill the
 * session; then minutes are added up to each line's most, or taken away down to its least. Whole minutes only, and
 * they add up exactly: sum(minutes) + left = total.
 * @example shareMinutes(30, [{ min: 5, usual: 15, max: 20, weight: 2 }, { min: 5, usual: 10, max: 15, weight: 1 }])
 * // { minutes: [20, 10], left: 0 }
 */
export function shareMinutes(total: number, wishes: readonly MinuteWish[]): SharedMinutes {
  const taken = take(total, wishes)
  const minutes = wishes.map((_, index) => (taken.includes(index) ? inFives(wishes[index]!).usual : 0))
  const sum = () => minutes.reduce((one, other) => one + other, 0)
  for (let over = sum() - total; over > 0; over = sum() - total) {
    const index = taken.toReversed().find((one) => minutes[one]! > inFives(wishes[one]!).min)
    if (index === undefined) break
    minutes[index]! -= Math.min(step, over, minutes[index]! - inFives(wishes[index]!).min)
  }
  for (let rest = total - sum(); rest >= step; rest = total - sum()) {
    const index = neediest(taken, minutes, wishes, step)
    if (index === undefined) break
    minutes[index]! += step
  }
  for (let rest = total - sum(); rest > 0; rest = total - sum()) {
    const index = neediest(taken, minutes, wishes, 1)
    if (index === undefined) break
    minutes[index]! += Math.min(rest, wishes[index]!.max - minutes[index]!)
  }
  return { minutes, left: total - sum() }
}

/** Indices of the lines that are given minutes: in order, while their least fits and the session is not full. */
function take(total: number, wishes: readonly MinuteWish[]): readonly number[] {
  const taken: number[] = []
  let least = 0
  let usual = 0
  for (const [index, wish] of wishes.entries()) {
    const { min, usual: wanted } = inFives(wish)
    if (usual >= total) break
    if (least + min > total) continue
    taken.push(index)
    least += min
    usual += wanted
  }
  return taken
}

/** The line that is furthest below its share and still has room. */
function neediest(
  taken: readonly number[],
  minutes: readonly number[],
  wishes: readonly MinuteWish[],
  room: number,
): number | undefined {
  const open = taken.filter((index) => wishes[index]!.max - minutes[index]! >= room)
  return open.toSorted(
    (one, other) =>
      minutes[one]! / wishes[one]!.weight - minutes[other]! / wishes[other]!.weight || one - other,
  )[0]
}

/** The same wish in steps of five where its limits leave room for one; a wish too narrow for it stays as it is. */
function inFives({ min, usual, max }: MinuteWish): { readonly min: number; readonly usual: number } {
  const least = Math.ceil(min / step) * step
  if (least > max) return { min, usual }
  return { min: least, usual: Math.min(Math.max(Math.round(usual / step) * step, least), max) }
}
