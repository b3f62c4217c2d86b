import type { Features } from './features.ts'
import type { ViewName } from './picture.ts'
import type { Frame } from './raster.ts'

export const viewNames: readonly ViewName[] = ['front', 'back', 'left', 'right', 'soles']

/** Chart units a pixel of the traced picture. */
export const unitsAPixel = 4 / 3

/** How tall the drawn part is, in pixels; the soles are feet only and need less. */
const tall: Readonly<Record<ViewName, number>> = {
  front: 3000,
  back: 3000,
  left: 3000,
  right: 3000,
  soles: 1200,
}

/** How far each foot is moved inwards when the soles are shown, in decimetres. */
const feetCloser = 0.45

/** Room around the drawn part, in pixels. */
const margin = 45

/** The triangles that a view shows: the half of the body towards it from the side, the feet from below. */
export function trianglesIn(features: Features, view: ViewName): Uint32Array {
  if (view === 'front' || view === 'back') return features.triangles
  const kept: number[] = []
  for (let t = 0; t < features.triangles.length; t += 3) {
    const corners = [...features.triangles.subarray(t, t + 3)]
    const near = (axis: number) => corners.reduce((sum, v) => sum + features.canonical[v * 3 + axis]!, 0) / 3
    if (view === 'soles' ? near(1) < -7.72 : near(0) > 0) kept.push(...corners)
  }
  return Uint32Array.from(kept)
}

/** Looks straight at the body. The right view is drawn from the left half and mirrored, so both sides are one drawing. */
export function frameOf(view: ViewName, positions: Float64Array, triangles: Uint32Array): Frame {
  const turned = (x: number, y: number, z: number): readonly [number, number, number] => {
    if (view === 'front') return [x, -y, z]
    if (view === 'back') return [-x, -y, -z]
    if (view === 'left') return [-z, -y, x]
    if (view === 'right') return [z, -y, x]
    return [x - Math.sign(x) * feetCloser, -z, -y]
  }
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const v of triangles) {
    const [x, y] = turned(positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!)
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const scale = tall[view] / (bottom - top)
  const twoSided = view === 'front' || view === 'back' || view === 'soles'
  const reach = twoSided ? Math.max(-left, right) : (right - left) / 2
  const middle = twoSided ? 0 : (left + right) / 2
  const width = 2 * Math.ceil(reach * scale + margin)
  return {
    width,
    height: tall[view] + 2 * margin,
    project: (x, y, z) => {
      const [px, py, depth] = turned(x, y, z)
      return [width / 2 + (px - middle) * scale, margin + (py - top) * scale, depth]
    },
  }
}
