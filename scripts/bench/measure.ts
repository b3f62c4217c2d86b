/** Times of one kind of work, in milliseconds. */
export type Figures = {
  readonly n: number
  readonly median: number
  readonly p95: number
}

/**
 * The value below which this share of the times lie (nearest rank).
 *
 * @example percentile([3, 1, 2], 0.5) // 2
 */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((left, right) => left - right)
  const at = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
  if (at === undefined) throw new Error('Nothing was measured.')
  return at
}

export const figuresOf = (times: readonly number[]): Figures => ({
  n: times.length,
  median: percentile(times, 0.5),
  p95: percentile(times, 0.95),
})

type Work = (round: number) => Promise<unknown>

/**
 * Times several kinds of work in turn, round by round, so that whatever else the machine does meets them all alike.
 * The first rounds warm up and do not count; the work gets them as negative numbers.
 */
export async function inTurn<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  rounds: number,
  warmUp: number,
): Promise<Readonly<Record<Name, Figures>>> {
  const names = Object.keys(works) as Name[]
  const times = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = -warmUp; round < rounds; round += 1) {
    // Whoever comes second finds caches warm: turns are taken.
    const order = round % 2 === 0 ? names : names.toReversed()
    for (const name of order) {
      const begun = performance.now()
      await works[name](round)
      if (round >= 0) times.get(name)?.push(performance.now() - begun)
    }
  }
  return Object.fromEntries(names.map((name) => [name, figuresOf(times.get(name) ?? [])])) as Readonly<
    Record<Name, Figures>
  >
}
