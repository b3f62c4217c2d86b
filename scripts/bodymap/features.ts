/** What a vertex carries into the division: its place and normal on the neutral body, and the weights that tell arm and fingers apart. */
import type { Mesh } from './mesh.ts'
import type { SkinPoint } from './places/point.ts'
import { vertexAt, weightOf } from './pose.ts'
import type { Subdivision } from './subdivide.ts'
import { add, cross, subtract, unit, type Vector } from './vector.ts'

export interface Features {
  readonly triangles: Uint32Array
  /** Position on the neutral body, unfolded: its x tells the side */
  readonly canonical: Float64Array
  readonly normals: Float64Array
  /** arm, thumb base, five fingers: seven numbers a vertex */
  readonly weights: Float32Array
}

const armStems = ['upperarm', 'lowerarm', 'wrist', 'metacarpal', 'finger']
const shareOf = (stems: readonly string[]) => (bone: string) =>
  stems.some((stem) => bone.startsWith(stem)) ? 1 : 0
const channels = [
  armStems,
  ['finger1-1'],
  ['finger1-2', 'finger1-3'],
  ['finger2'],
  ['finger3'],
  ['finger4'],
  ['finger5'],
].map(shareOf)

export function featuresOf(mesh: Mesh, canonical: Float64Array, round: Subdivision): Features {
  const count = canonical.length / 3
  const weights = new Float32Array(count * channels.length)
  for (let v = 0; v < count; v++) {
    const side = canonical[v * 3]! > 0 ? 'L' : 'R'
    channels.forEach((share, i) => {
      weights[v * channels.length + i] = weightOf(mesh, v, side, share)
    })
  }
  const smooth = round.smooth(canonical)
  return {
    triangles: round.triangles,
    canonical: smooth,
    normals: normalsOf(round.triangles, smooth),
    weights: round.carry(weights, channels.length),
  }
}

function normalsOf(triangles: Uint32Array, positions: Float64Array): Float64Array {
  const normals = new Float64Array(positions.length)
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!]
    const pa = vertexAt(positions, a)
    const normal = cross(subtract(vertexAt(positions, b), pa), subtract(vertexAt(positions, c), pa))
    for (const v of [a, b, c]) normals.set(add(vertexAt(normals, v), normal), v * 3)
  }
  for (let v = 0; v * 3 < normals.length; v++) {
    const n = vertexAt(normals, v)
    if (n.some((part) => part !== 0)) normals.set(unit(n), v * 3)
  }
  return normals
}

/** The point of the skin at three weighted corners of a triangle, with its side. */
export function pointIn(
  features: Features,
  corners: readonly [number, number, number],
  shares: readonly [number, number, number],
): { readonly point: SkinPoint; readonly side: 'left' | 'right' } {
  const blend = (values: ArrayLike<number>, stride: number, offset: number) =>
    corners.reduce((sum, v, i) => sum + values[v * stride + offset]! * shares[i]!, 0)
  const x = blend(features.canonical, 3, 0)
  const fold = x >= 0 ? 1 : -1
  const normal: Vector = [0, 1, 2].map((i) => blend(features.normals, 3, i)) as unknown as Vector
  const weight = (channel: number) => blend(features.weights, channels.length, channel)
  return {
    side: fold > 0 ? 'left' : 'right',
    point: {
      x: x * fold,
      y: blend(features.canonical, 3, 1),
      z: blend(features.canonical, 3, 2),
      nx: normal[0] * fold,
      ny: normal[1],
      nz: normal[2],
      arm: weight(0),
      thumbBase: weight(1),
      fingers: [weight(2), weight(3), weight(4), weight(5), weight(6)],
    },
  }
}
