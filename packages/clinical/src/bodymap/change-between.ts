import type { Mark } from './mark.ts'
import { bodyRegions, type RegionId } from './regions.ts'

export type ChangeKind = 'new' | 'gone' | 'stronger' | 'weaker' | 'same' | 'not-compared'

export interface RegionChange {
  readonly regionId: RegionId
  /** not-compared: marked both times, but at least once without a strength */
  readonly change: ChangeKind
  /** Intensity 0 to 10; null where it was not given or not marked */
  readonly before: number | null
  readonly after: number | null
}

/**
 * What changed on the map, region by region, head to foot. Any difference in intensity counts as stronger or weaker:
 * this describes two maps; whether a difference is more than chance is for the verdict to say.
 *
 * @example changeBetween([], [bareMark('knee.front.left')])[0].change // 'new'
 */
export function changeBetween(before: readonly Mark[], after: readonly Mark[]): readonly RegionChange[] {
  const then = new Map(before.map((mark) => [mark.regionId, mark]))
  const now = new Map(after.map((mark) => [mark.regionId, mark]))
  return bodyRegions.flatMap(({ id }) => {
    const [old, current] = [then.get(id), now.get(id)]
    if (!old && !current) return []
    const values = { before: old?.intensity ?? null, after: current?.intensity ?? null }
    return [{ regionId: id, change: kindOf(old, current), ...values }]
  })
}

function kindOf(old: Mark | undefined, current: Mark | undefined): ChangeKind {
  if (!old) return 'new'
  if (!current) return 'gone'
  if (old.intensity === null || current.intensity === null) return 'not-compared'
  if (old.intensity === current.intensity) return 'same'
  return current.intensity > old.intensity ? 'stronger' : 'weaker'
}
