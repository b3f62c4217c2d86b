/**
 * Fits cubic curves to a line of points (P. J. Schneider, "An algorithm for automatically fitting digitized curves",
 * Graphics Gems, 1990): one curve where it is close enough, else two that meet with the same direction.
 */
import type { Point } from './arcs.ts'

/** start, two handles, end */
export type Cubic = readonly [Point, Point, Point, Point]

const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]]
const plus = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]]
const times = (a: Point, by: number): Point => [a[0] * by, a[1] * by]
const dot = (a: Point, b: Point) => a[0] * b[0] + a[1] * b[1]
const size = (a: Point) => Math.hypot(a[0], a[1])
const unit = (a: Point): Point => {
  const length = size(a)
  return length === 0 ? [1, 0] : times(a, 1 / length)
}

export function fitCurves(
  points: readonly Point[],
  error: number,
  startDirection = directionAt(points),
  endDirection = directionAt([...points].reverse()),
): readonly Cubic[] {
  if (points.length < 2) return []
  if (points.length === 2) return [straight(points, startDirection, endDirection)]
  let at = chordLengths(points)
  let curve = leastSquares(points, at, startDirection, endDirection)
  let worst = furthest(points, curve, at)
  for (let round = 0; round < 6 && worst.distance > error && worst.distance < error * 6; round++) {
    at = at.map((t, i) => nearer(curve, points[i]!, t))
    curve = leastSquares(points, at, startDirection, endDirection)
    worst = furthest(points, curve, at)
  }
  if (worst.distance <= error) return [curve]
  const split = worst.index
  const direction = unit(
    minus(points[Math.max(0, split - 3)]!, points[Math.min(points.length - 1, split + 3)]!),
  )
  return [
    ...fitCurves(points.slice(0, split + 1), error, startDirection, direction),
    ...fitCurves(points.slice(split), error, times(direction, -1), endDirection),
  ]
}

/** Direction in which a line of points sets out. */
export function directionAt(points: readonly Point[]): Point {
  return unit(minus(points[Math.min(4, points.length - 1)]!, points[0]!))
}

function straight(points: readonly Point[], start: Point, end: Point): Cubic {
  const reach = size(minus(points[1]!, points[0]!)) / 3
  return [points[0]!, plus(points[0]!, times(start, reach)), plus(points[1]!, times(end, reach)), points[1]!]
}

function chordLengths(points: readonly Point[]): number[] {
  const lengths = [0]
  for (let i = 1; i < points.length; i++)
    lengths.push(lengths[i - 1]! + size(minus(points[i]!, points[i - 1]!)))
  return lengths.map((length) => length / lengths.at(-1)!)
}

function leastSquares(points: readonly Point[], at: readonly number[], start: Point, end: Point): Cubic {
  const first = points[0]!
  const last = points.at(-1)!
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0]
  points.forEach((point, i) => {
    const t = at[i]!
    const s = 1 - t
    const a = times(start, 3 * t * s * s)
    const b = times(end, 3 * t * t * s)
    const rest = minus(
      point,
      plus(times(first, s * s * s + 3 * t * s * s), times(last, t * t * t + 3 * t * t * s)),
    )
    c00 += dot(a, a)
    c01 += dot(a, b)
    c11 += dot(b, b)
    x0 += dot(a, rest)
    x1 += dot(b, rest)
  })
  const span = size(minus(last, first))
  const determinant = c00 * c11 - c01 * c01
  let left = determinant === 0 ? 0 : (x0 * c11 - x1 * c01) / determinant
  let right = determinant === 0 ? 0 : (c00 * x1 - c01 * x0) / determinant
  // Handles that point backwards or shoot far out make loops: fall back on a third of the way.
  if (left < span * 0.02 || left > span * 1.5) left = span / 3
  if (right < span * 0.02 || right > span * 1.5) right = span / 3
  return [first, plus(first, times(start, left)), plus(last, times(end, right)), last]
}

export function onCurve([a, b, c, d]: Cubic, t: number): Point {
  const s = 1 - t
  const part = (i: 0 | 1) => s * s * s * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t * t * t * d[i]
  return [part(0), part(1)]
}

function furthest(points: readonly Point[], curve: Cubic, at: readonly number[]) {
  let worst = { index: Math.floor(points.length / 2), distance: 0 }
  for (let i = 1; i < points.length - 1; i++) {
    const distance = size(minus(onCurve(curve, at[i]!), points[i]!))
    if (distance > worst.distance) worst = { index: i, distance }
  }
  return worst
}

/** One step of Newton's method towards the place on the curve nearest to a point. */
function nearer(curve: Cubic, point: Point, t: number): number {
  const [a, b, c, d] = curve
  const s = 1 - t
  const offset = minus(onCurve(curve, t), point)
  const first = plus(
    plus(times(minus(b, a), 3 * s * s), times(minus(c, b), 6 * s * t)),
    times(minus(d, c), 3 * t * t),
  )
  const second = plus(
    times(plus(minus(c, times(b, 2)), a), 6 * s),
    times(plus(minus(d, times(c, 2)), b), 6 * t),
  )
  const slope = dot(first, first) + dot(offset, second)
  if (slope === 0) return t
  return Math.min(1, Math.max(0, t - dot(offset, first) / slope))
}
