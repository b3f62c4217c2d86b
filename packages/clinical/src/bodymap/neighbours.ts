import type { Figure } from '../knowledge/figures.ts'
import { isRegionId, type RegionId } from './regions.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

const along: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
}

/**
 * The region to go to with an arrow key, as the picture shows it (right is to the right of the screen, whichever side
 * of the client that is): the nearest one in that direction, those straight ahead before those aslant. Undefined at
 * the edge of the body.
 *
 * @example neighbour(front, 'knee.front.left', 'down') // 'shin.front.left'
 */
export function neighbour(figure: Figure, from: RegionId, direction: Direction): RegionId | undefined {
  const start = figure.labels[from]
  if (!start) return undefined
  const [dx, dy] = along[direction]
  let best: RegionId | undefined
  let least = Infinity
  for (const [id, [x, y]] of Object.entries(figure.labels)) {
    if (id === from || !isRegionId(id)) continue
    const ahead = (x - start[0]) * dx + (y - start[1]) * dy
    const aside = Math.abs((x - start[0]) * dy) + Math.abs((y - start[1]) * dx)
    // Twice as far aside as ahead is no longer in that direction.
    if (ahead <= 0 || aside > ahead * 2) continue
    const cost = ahead + aside * 2
    if (cost < least) {
      least = cost
      best = id
    }
  }
  return best
}

/** Where the keyboard enters a view: the region highest up, the client's right one first as the front view shows it. */
export function firstRegion(figure: Figure): RegionId | undefined {
  return Object.entries(figure.labels)
    .toSorted(([, a], [, b]) => a[1] - b[1] || a[0] - b[0])
    .map(([id]) => id)
    .find(isRegionId)
}
