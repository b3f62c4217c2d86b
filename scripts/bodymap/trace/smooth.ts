import type { Arc, Point } from './arcs.ts'

/** An arc after smoothing, with the direction of the outline at its ends where it is a part of the outline. */
export interface SmoothArc extends Arc {
  readonly startDirection?: Point
  readonly endDirection?: Point
}

/**
 * Smooths every arc once. The outline is smoothed first, as whole loops, so that no border that meets it leaves a dent;
 * then the borders inside, hung on the meeting points where those now lie.
 */
export function smoothArcs(
  arcs: readonly Arc[],
  outlineSigma: number,
  insideSigma: number,
): readonly SmoothArc[] {
  const moved = new Map<number, Point>()
  const outline = new Map<Arc, SmoothArc>()
  for (const loop of outlineLoops(arcs)) smoothLoop(loop, outlineSigma, moved, outline)
  return arcs.map((arc) => {
    const onOutline = outline.get(arc)
    if (onOutline) return onOutline
    const closed = arc.start === arc.end
    if (closed && !moved.has(arc.start))
      return { ...arc, points: closeLoop(smoothClosed(arc.points.slice(1), insideSigma)) }
    const points = [...arc.points]
    points[0] = moved.get(arc.start) ?? points[0]!
    points[points.length - 1] = moved.get(arc.end) ?? points.at(-1)!
    return { ...arc, points: smoothOpen(points, insideSigma) }
  })
}

interface Step {
  readonly arc: Arc
  readonly forward: boolean
}

/** The outline as loops that keep the background on their left. */
function outlineLoops(arcs: readonly Arc[]): readonly (readonly Step[])[] {
  const steps: Step[] = arcs
    .filter((arc) => arc.left === 0 || arc.right === 0)
    .map((arc) => ({ arc, forward: arc.left === 0 }))
  const from = (step: Step) => (step.forward ? step.arc.start : step.arc.end)
  const to = (step: Step) => (step.forward ? step.arc.end : step.arc.start)
  const waiting = new Set(steps)
  const loops: Step[][] = []
  for (const first of steps) {
    if (!waiting.delete(first)) continue
    const loop = [first]
    while (to(loop.at(-1)!) !== from(first)) {
      const next = [...waiting].find((step) => from(step) === to(loop.at(-1)!))
      if (!next) throw new Error('The outline of a traced picture does not close')
      waiting.delete(next)
      loop.push(next)
    }
    loops.push(loop)
  }
  return loops
}

function smoothLoop(
  loop: readonly Step[],
  sigma: number,
  moved: Map<number, Point>,
  found: Map<Arc, SmoothArc>,
): void {
  const points = loop.flatMap(({ arc, forward }) =>
    (forward ? arc.points : [...arc.points].reverse()).slice(1),
  )
  const smooth = smoothClosed(points, sigma)
  const at = (i: number) => smooth[(i + smooth.length) % smooth.length]!
  const directionAt = (i: number): Point => {
    const [dx, dy] = [at(i + 4)[0] - at(i - 4)[0], at(i + 4)[1] - at(i - 4)[1]]
    const length = Math.hypot(dx, dy) || 1
    return [dx / length, dy / length]
  }
  let begin = -1
  for (const { arc, forward } of loop) {
    const end = begin + arc.points.length - 1
    const stretch = Array.from({ length: arc.points.length }, (_, i) => at(begin + i))
    moved.set(forward ? arc.start : arc.end, at(begin))
    moved.set(forward ? arc.end : arc.start, at(end))
    const [out, back] = [directionAt(begin), directionAt(end)]
    const reversed = (d: Point): Point => [-d[0], -d[1]]
    found.set(
      arc,
      forward
        ? { ...arc, points: stretch, startDirection: out, endDirection: reversed(back) }
        : { ...arc, points: stretch.reverse(), startDirection: reversed(back), endDirection: out },
    )
    begin = end
  }
}

function kernel(sigma: number): readonly number[] {
  const reach = Math.ceil(sigma * 3)
  const weights = Array.from({ length: reach * 2 + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)),
  )
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight) => weight / sum)
}

function blend(points: (i: number) => Point, count: number, sigma: number): Point[] {
  const weights = kernel(sigma)
  const reach = (weights.length - 1) / 2
  return Array.from({ length: count }, (_, i) => {
    let [x, y] = [0, 0]
    weights.forEach((weight, k) => {
      const p = points(i + k - reach)
      x += p[0] * weight
      y += p[1] * weight
    })
    return [x, y] as const
  })
}

/** Smooths a loop; a second pass that adds back what the first took keeps fingers and ears their size. */
function smoothClosed(points: readonly Point[], sigma: number): Point[] {
  const n = points.length
  const width = Math.min(sigma, n / 8)
  const once = blend((i) => points[((i % n) + n) % n]!, n, width)
  const twice = blend((i) => once[((i % n) + n) % n]!, n, width)
  return once.map((p, i) => [p[0] * 2 - twice[i]![0], p[1] * 2 - twice[i]![1]])
}

const closeLoop = (points: readonly Point[]): Point[] => [points.at(-1)!, ...points]

/** Smooths a line whose ends stay: beyond each end it goes on as its own mirror image through the end. */
function smoothOpen(points: readonly Point[], sigma: number): Point[] {
  const last = points.length - 1
  const width = Math.min(sigma, points.length / 6)
  if (width < 0.5) return [...points]
  const at = (i: number): Point => {
    if (i >= 0 && i <= last) return points[i]!
    const end = i < 0 ? points[0]! : points[last]!
    const mirrored = points[Math.min(last, Math.max(0, i < 0 ? -i : 2 * last - i))]!
    return [2 * end[0] - mirrored[0], 2 * end[1] - mirrored[1]]
  }
  const smooth = blend(at, points.length, width)
  smooth[0] = points[0]!
  smooth[last] = points[last]!
  return smooth
}
