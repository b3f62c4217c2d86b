import type { Figure } from '../knowledge/figures.ts'
import type { RegionId } from './regions.ts'

type Loop = readonly number[]

/**
 * One region of a figure as an SVG path in chart units; empty when this view does not show it.
 * @example regionPath(figure, 'knee.front.left') // 'M1530 3120c4 12…Z'
 */
export function regionPath(figure: Figure, id: RegionId): string {
  return loopsPath(figure, figure.regions[id] ?? [])
}

/** The outline of the whole body as an SVG path. */
export function outlinePath(figure: Figure): string {
  return loopsPath(figure, figure.outline)
}

/** The quiet inner lines: collarbone, shoulder blade, spine, folds, kneecap. Not closed. */
export function guidesPath(figure: Figure): string {
  const arcs = figure.guides.map((ref) => `M${startOf(figure, ref).join(' ')}${curvesOf(figure, ref)}`)
  const lines = figure.lines.map((line) => `M${line.slice(0, 2).join(' ')}c${line.slice(2).join(' ')}`)
  return [...arcs, ...lines].join('')
}

/**
 * Several regions as one shape without the borders between them: a coarse area, a segment, everything off limits.
 * Exact, because neighbours share their borders: a border met from both sides falls away.
 */
export function unionPath(figure: Figure, ids: readonly RegionId[]): string {
  const refs = new Set(ids.flatMap((id) => figure.regions[id] ?? []).flat())
  const waiting = [...refs].filter((ref) => !refs.has(~ref))
  const loops: number[][] = []
  while (waiting.length > 0) {
    const loop = [waiting.shift()!]
    const start = startOf(figure, loop[0]!).join()
    for (;;) {
      const end = startOf(figure, ~loop.at(-1)!).join()
      const next = end === start ? -1 : waiting.findIndex((ref) => startOf(figure, ref).join() === end)
      if (next < 0) break
      loop.push(...waiting.splice(next, 1))
    }
    loops.push(loop)
  }
  return loopsPath(figure, loops)
}

function loopsPath(figure: Figure, loops: readonly Loop[]): string {
  return loops
    .map(
      (loop) =>
        `M${startOf(figure, loop[0]!).join(' ')}${loop.map((ref) => curvesOf(figure, ref)).join('')}Z`,
    )
    .join('')
}

/** Where an arc starts, going the way the reference says. */
export function startOf(figure: Figure, ref: number): readonly [number, number] {
  const arc = figure.arcs[ref < 0 ? ~ref : ref]!
  let [x, y] = [arc[0]!, arc[1]!]
  if (ref < 0) {
    for (let i = 2; i < arc.length; i += 6) {
      x += arc[i + 4]!
      y += arc[i + 5]!
    }
  }
  return [x, y]
}

/** The cubic curves of an arc as numbers relative to each one's start, turned round for a reversed reference. */
export function relativeCurves(figure: Figure, ref: number): readonly number[] {
  const curves = figure.arcs[ref < 0 ? ~ref : ref]!.slice(2)
  if (ref >= 0) return curves
  const turned: number[] = []
  for (let i = curves.length - 6; i >= 0; i -= 6) {
    const [ax, ay, bx, by, x, y] = curves.slice(i, i + 6) as [number, number, number, number, number, number]
    turned.push(bx - x, by - y, ax - x, ay - y, 0 - x, 0 - y)
  }
  return turned
}

const curvesOf = (figure: Figure, ref: number) => `c${relativeCurves(figure, ref).join(' ')}`
