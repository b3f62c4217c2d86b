/** Turns a labelled picture into a figure: shared arcs, regions and outline as loops of arcs, guides, label points. */
import { isGuide } from './guides.ts'
import type { LabelledView, ViewName } from './picture.ts'
import { traceArcs, type Point } from './trace/arcs.ts'
import { fitCurves } from './trace/fit.ts'
import { smoothArcs, type SmoothArc } from './trace/smooth.ts'

/** Loops of arcs: n is arc n as it is, ~n (-n - 1) the same arc backwards. */
export type Loops = readonly (readonly number[])[]

export interface TracedFigure {
  readonly arcs: readonly (readonly number[])[]
  readonly outline: Loops
  readonly regions: Readonly<Record<string, Loops>>
  readonly guides: readonly number[]
}

/** Chart units a pixel; the figure is about 4000 units tall. */
export interface Scale {
  readonly unitsAPixel: number
}

/** Furthest that a curve may leave the smoothed line, in pixels. */
const curveError = 1.1

export function traceFigure(view: ViewName, labelled: LabelledView, { unitsAPixel }: Scale): TracedFigure {
  const { picture, names } = labelled
  const arcs = smoothArcs(traceArcs(picture), 5, 6)
  const regions: Record<string, Loops> = {}
  names.forEach((name, label) => {
    if (label === 0) return
    const loops = loopsAround(arcs, (other) => other === label)
    if (loops.length > 0) regions[name] = loops
  })
  return {
    arcs: arcs.map((arc) => flatCurves(arc, unitsAPixel)),
    outline: loopsAround(arcs, (label) => label !== 0),
    regions: Object.fromEntries(Object.entries(regions).sort(([a], [b]) => (a < b ? -1 : 1))),
    guides: arcs.flatMap((arc, i) =>
      arc.left !== 0 && arc.right !== 0 && isGuide(view, names[arc.left]!, names[arc.right]!) ? [i] : [],
    ),
  }
}

/** The border of everything that `inside` accepts, as loops with the inside on the right. */
function loopsAround(arcs: readonly SmoothArc[], inside: (label: number) => boolean): Loops {
  const steps = arcs.flatMap((arc, i) => {
    if (inside(arc.left) === inside(arc.right)) return []
    return inside(arc.right)
      ? [{ ref: i, from: arc.start, to: arc.end }]
      : [{ ref: ~i, from: arc.end, to: arc.start }]
  })
  const waiting = new Set(steps)
  const loops: number[][] = []
  for (const first of steps) {
    if (!waiting.delete(first)) continue
    const loop = [first]
    while (loop.at(-1)!.to !== first.from) {
      const next = [...waiting].find((step) => step.from === loop.at(-1)!.to)
      if (!next) throw new Error('The border of a region does not close')
      waiting.delete(next)
      loop.push(next)
    }
    loops.push(loop.map((step) => step.ref))
  }
  return loops
}

/** An arc as whole numbers: its start, then for each cubic the two handles and the end, relative to the last end. */
function flatCurves(arc: SmoothArc, unitsAPixel: number): readonly number[] {
  return flatten(fitCurves(arc.points, curveError, arc.startDirection, arc.endDirection), unitsAPixel)
}

export function flatten(
  curves: readonly (readonly [Point, Point, Point, Point])[],
  unitsAPixel: number,
): readonly number[] {
  const whole = ([x, y]: Point): Point => [Math.round(x * unitsAPixel), Math.round(y * unitsAPixel)]
  let last = whole(curves[0]![0])
  const numbers: number[] = [...last]
  for (const [, ...rest] of curves) {
    const points = rest.map(whole)
    for (const point of points) numbers.push(point[0] - last[0], point[1] - last[1])
    last = points[2]!
  }
  return numbers
}
