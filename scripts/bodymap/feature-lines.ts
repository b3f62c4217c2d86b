import { flatten } from './figure.ts'
import { features } from './guides.ts'
import type { LabelledView, ViewName } from './picture.ts'
import type { Point } from './trace/arcs.ts'
import { fitCurves } from './trace/fit.ts'

/** The small features of a view (kneecaps, closed eyes, navel) as curves, found where their points of the skin show. */
export function featureLines(
  view: ViewName,
  labelled: LabelledView,
  unitsAPixel: number,
): readonly (readonly number[])[] {
  const { width } = labelled.picture
  return features
    .filter((feature) => feature.views.includes(view))
    .flatMap(({ line }) => {
      const left = line.map((point) => nearestPixel(labelled, point))
      const right = left.map(([x, y]): Point => [width - x, y])
      const onMidline = line[0]![0] === 0 || line.at(-1)![0] === 0
      const lines = onMidline ? [joined(left, right)] : [left, right]
      return lines.map((points) => flatten(fitCurves(points, 1.5), unitsAPixel))
    })
}

/** A half line that starts or ends on the midline, joined with its mirror image. */
function joined(left: readonly Point[], right: readonly Point[]): readonly Point[] {
  return [...right.slice().reverse(), ...left.slice(1)]
}

function nearestPixel({ picture, skin }: LabelledView, [x, y, z]: readonly [number, number, number]): Point {
  let best = 0
  let least = Infinity
  for (let i = 0; i * 3 < skin.length; i++) {
    // Depth counts little: the lines are laid onto the skin from the front.
    const distance =
      (skin[i * 3]! - x) ** 2 + (skin[i * 3 + 1]! - y) ** 2 + 0.01 * (skin[i * 3 + 2]! - z) ** 2
    if (distance < least) {
      least = distance
      best = i
    }
  }
  return [(best % picture.width) + 0.5, Math.floor(best / picture.width) + 0.5]
}
