import type { Figure } from '../knowledge/figures.ts'
import { relativeCurves, startOf } from './figure-paths.ts'

export type ChartPoint = readonly [x: number, y: number]

/** A closed line of points in chart units. */
export type Outline = readonly ChartPoint[]

/** Points a curve is cut into: the curves are short, so that eight keep within a unit of them. */
const steps = 8

/** Each region of a figure as closed lines, for finding what lies under a finger. */
export function regionOutlines(figure: Figure): ReadonlyMap<string, readonly Outline[]> {
  return new Map(
    Object.entries(figure.regions).map(([id, loops]) => [id, loops.map((loop) => outlineOf(figure, loop))]),
  )
}

/** A loop of arcs as points. */
export function outlineOf(figure: Figure, loop: readonly number[]): Outline {
  let at: ChartPoint = startOf(figure, loop[0]!)
  const points: ChartPoint[] = []
  for (const ref of loop) {
    const curves = relativeCurves(figure, ref)
    for (let i = 0; i < curves.length; i += 6) {
      const from = at
      const part = curves.slice(i, i + 6) as [number, number, number, number, number, number]
      for (let step = 1; step <= steps; step++) points.push(pointOn(from, part, step / steps))
      at = [from[0] + part[4], from[1] + part[5]]
    }
  }
  return points
}

function pointOn(
  from: ChartPoint,
  curve: readonly [number, number, number, number, number, number],
  t: number,
): ChartPoint {
  const s = 1 - t
  const [a, b, c] = [3 * s * s * t, 3 * s * t * t, t * t * t]
  const [ax, ay, bx, by, x, y] = curve
  return [from[0] + a * ax + b * bx + c * x, from[1] + a * ay + b * by + c * y]
}

/** Whether a point lies inside closed lines (even and odd crossings). */
export function isInside(outlines: readonly Outline[], [x, y]: ChartPoint): boolean {
  let inside = false
  for (const outline of outlines) {
    let before = outline.at(-1)!
    for (const point of outline) {
      if (point[1] > y !== before[1] > y) {
        const crossing = point[0] + ((y - point[1]) / (before[1] - point[1])) * (before[0] - point[0])
        if (x < crossing) inside = !inside
      }
      before = point
    }
  }
  return inside
}

/** Distance from a point to the nearest border of closed lines, in chart units. */
export function distanceToBorder(outlines: readonly Outline[], point: ChartPoint): number {
  let least = Infinity
  for (const outline of outlines) {
    let before = outline.at(-1)!
    for (const next of outline) {
      least = Math.min(least, distanceToLine(point, before, next))
      before = next
    }
  }
  return least
}

function distanceToLine([x, y]: ChartPoint, [ax, ay]: ChartPoint, [bx, by]: ChartPoint): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}
