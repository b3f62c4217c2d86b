import type { ChartPoint } from './run-chart-data.ts'

export type RatedPoint = ChartPoint & { readonly value: number; readonly time: number }

const dayLength = 86_400_000

/**
 * The stretches of ratings that are joined by a line. A missing rating or a long silence ends a stretch;
 * points right after a session are never in one.
 *
 * @param gapDays ratings further apart than this are not joined
 */
export function stretches(
  points: readonly ChartPoint[],
  gapDays: number,
): readonly (readonly RatedPoint[])[] {
  const done: RatedPoint[][] = []
  let open: RatedPoint[] = []
  const ratings = points.filter((point) => point.kind === 'rating').toSorted(byTime)
  for (const point of ratings) {
    const last = open.at(-1)
    const time = Date.parse(point.at)
    if (point.value === null || (last && time - last.time > gapDays * dayLength)) {
      if (open.length > 0) done.push(open)
      open = []
    }
    if (point.value !== null) open.push({ ...point, value: point.value, time })
  }
  return open.length > 0 ? [...done, open] : done
}

const byTime = (one: ChartPoint, other: ChartPoint) => Date.parse(one.at) - Date.parse(other.at)

/** The span of days shown: from the first thing to the last, at least two weeks wide, with a day's room on each side. */
export function timeSpan(instants: readonly string[]): readonly [number, number] {
  const times = instants.map((instant) => Date.parse(instant)).filter(Number.isFinite)
  const first = Math.min(...times)
  const last = Math.max(...times)
  if (!Number.isFinite(first)) return [0, 14 * dayLength]
  return [first - dayLength, Math.max(last + dayLength, first + 13 * dayLength)]
}

export type PlacedLabel = { readonly id: string; readonly y: number }

/** Moves labels apart so that no two stand closer than `gap`, keeping their order and staying above `bottom`. */
export function spreadLabels(
  labels: readonly PlacedLabel[],
  gap: number,
  bottom: number,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  for (const label of labels.toSorted((one, other) => one.y - other.y)) {
    const above = placed.at(-1)
    placed.push({ ...label, y: above ? Math.max(label.y, above.y + gap) : label.y })
  }
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const label = placed[index] as PlacedLabel
    const limit = index === placed.length - 1 ? bottom : (placed[index + 1] as PlacedLabel).y - gap
    if (label.y > limit) placed[index] = { ...label, y: limit }
  }
  return placed
}
