import { pointIn, type Features } from './features.ts'
import { placeOf } from './places/place.ts'
import { cross, length, subtract } from './vector.ts'
import { vertexAt } from './pose.ts'

/** The mouth's inside and the eye sockets are no skin: they lie in this box of the neutral head. */
const isInside = ({ x, y, z }: { x: number; y: number; z: number }) =>
  x < 0.38 && y > 6.5 && y < 7.5 && z > 0.4 && z < 1.02

/** Share of the skin of one side's region of each place, mean over some bodies. */
export function skinShares(
  features: Features,
  skinQuads: number,
  bodies: readonly Float64Array[],
): ReadonlyMap<string, number> {
  const third = 1 / 3
  // Every quad has become four, and every one of those two triangles.
  const skinTriangles = skinQuads * 8
  const shares = new Map<string, number>()
  for (const positions of bodies) {
    const areas = new Map<string, number>()
    let whole = 0
    for (let t = 0; t < skinTriangles * 3; t += 3) {
      const corners = [...features.triangles.subarray(t, t + 3)] as [number, number, number]
      const { point } = pointIn(features, corners, [third, third, third])
      if (isInside(point)) continue
      const [a, b, c] = corners.map((v) => vertexAt(positions, v)) as [
        readonly [number, number, number],
        readonly [number, number, number],
        readonly [number, number, number],
      ]
      const area = length(cross(subtract(b, a), subtract(c, a))) / 2
      const place = placeOf(point)
      areas.set(place, (areas.get(place) ?? 0) + area)
      whole += area
    }
    for (const [place, area] of areas) {
      shares.set(place, (shares.get(place) ?? 0) + area / 2 / whole / bodies.length)
    }
  }
  return shares
}
