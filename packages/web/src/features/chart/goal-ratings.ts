import type { ChartReading } from './chart.data.ts'

type Rated = { readonly value: number; readonly at: string }

/**
 * How well the activity of a goal went at the start and goes now, 0 (cannot) to 10 (as before). The activities of the
 * instrument `own-activities` stand in the order of the goals. Null where it was never rated.
 */
export function goalRatings(
  readings: readonly ChartReading[],
  episodeId: string,
  index: number,
): { readonly first: Rated | null; readonly latest: Rated | null } {
  const item = `act-${index + 1}`
  const rated = readings.flatMap((reading): readonly Rated[] => {
    if (reading.instrumentId !== 'own-activities' || reading.episodeId !== episodeId) return []
    const value = reading.itemId === item ? reading.value : (reading.scored?.subscores[item] ?? null)
    return value === null ? [] : [{ value, at: reading.at }]
  })
  return { first: rated[0] ?? null, latest: rated.at(-1) ?? null }
}
