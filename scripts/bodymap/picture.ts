/** One view of one body as a picture of labels: which region of the body map each pixel shows. */
import type { Features } from './features.ts'
import { pointIn } from './features.ts'
import { placeOf } from './places/place.ts'
import { rasterize, type Frame } from './raster.ts'
import type { LabelPicture } from './trace/arcs.ts'
import { dropSpecks, settle, spreadLabels, unlabelled, unpinch } from './trace/clean.ts'

export type ViewName = 'front' | 'back' | 'left' | 'right' | 'soles'

export interface LabelledView {
  readonly picture: LabelPicture
  /** Region id of every label; index 0 is the background */
  readonly names: readonly string[]
  /** Point of the neutral body that each pixel shows, x y z; for the features drawn by their place on the skin */
  readonly skin: Float32Array
}

/** Smallest patch of a region worth drawing, in pixels: about 3 mm across on the body. */
const leastPatch = 60

/**
 * Labels a view. Only the left half of the mesh is asked; the picture is then mirrored, so that the two sides of the
 * map are alike to the pixel. `shown` says which places the map shows in this view: others give way to neighbours.
 */
export function labelView(
  features: Features,
  positions: Float64Array,
  triangles: Uint32Array,
  frame: Frame,
  view: ViewName,
  shown: (place: string) => boolean,
): LabelledView {
  const raster = rasterize(positions, triangles, frame)
  const { width, height } = frame
  const labels = new Int16Array(width * height)
  const skin = new Float32Array(width * height * 3).fill(NaN)
  const names = ['']
  const numbers = new Map<string, number>()
  const numberOf = (name: string) => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, names.length)
    names.push(name)
    return names.length - 1
  }
  for (let i = 0; i < labels.length; i++) {
    const t = raster.triangle[i]!
    if (t < 0) continue
    const corners = [0, 1, 2].map((k) => triangles[t * 3 + k]!) as [number, number, number]
    const [b, c] = [raster.second[i]!, raster.third[i]!]
    const { point, side } = pointIn(features, corners, [1 - b - c, b, c])
    const place = placeOf(point)
    skin.set([side === 'left' ? point.x : -point.x, point.y, point.z], i * 3)
    const wanted = view === 'right' ? 'right' : 'left'
    const seen = view === 'front' || view === 'back' || view === 'soles' ? side : wanted
    labels[i] = shown(place) ? numberOf(`${place}.${seen}`) : unlabelled
  }
  const picture: LabelPicture = { width, height, labels }
  if (view === 'front' || view === 'back' || view === 'soles') mirrorHalf(picture, view, names, numberOf)
  spreadLabels(picture)
  settle(picture, 3)
  dropSpecks(picture, leastPatch)
  unpinch(picture)
  return { picture, names, skin }
}

/** Copies the client's left half onto the right one; the midline stays a straight column. */
function mirrorHalf(
  { width, height, labels }: LabelPicture,
  view: ViewName,
  names: readonly string[],
  numberOf: (name: string) => number,
): void {
  // Looking up at the soles of somebody lying face up, as looking at the front, the client's left is on the right.
  const leftIsRightHand = view !== 'back'
  const sided = (label: number, side: 'left' | 'right') =>
    label > 0 ? numberOf(names[label]!.replace(/(left|right)$/, side)) : label
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width / 2; x++) {
      const [own, other] = leftIsRightHand ? [width - 1 - x, x] : [x, width - 1 - x]
      const label = labels[y * width + own]!
      labels[y * width + own] = sided(label, 'left')
      labels[y * width + other] = sided(label, 'right')
    }
  }
}
