import { collarbone } from './collarbone.ts'
import { isHead, isNeck, placeOnHead, placeOnNeck } from './head.ts'
import { isLeg, placeOnArm, placeOnLeg } from './limbs.ts'
import { along, type SkinPoint } from './point.ts'
import { placeOnTrunk, sideLine } from './trunk.ts'

/** The place of the body map that a point of the skin belongs to: every point has exactly one. */
export function placeOf(p: SkinPoint): string {
  if (p.y > 5 && p.x < 0.9 && p.arm < 0.5) {
    if (isHead(p)) return placeOnHead(p)
    if (isNeck(p)) return placeOnNeck(p)
  }
  if (p.y > 4) {
    const place = placeOnShoulder(p)
    if (place) return place
  }
  if (p.arm > 0.5) return placeOnArm(p)
  return isLeg(p) ? placeOnLeg(p) : placeOnTrunk(p)
}

/** The parts of the shoulder that lie on the trunk: its top, its tip, the front of the joint and the armpit. */
function placeOnShoulder(p: SkinPoint): string | undefined {
  const { x, y, z } = p
  if (Math.hypot(x - 1.68, y - 5.5, z - 0.08) < 0.4) return 'shoulder.tip'
  if (isAboveCollarbone(p)) return z > trapeziusEdge(x) && x < 1.15 ? 'neck.front.hollow' : 'shoulder.top'
  if (p.arm > 0.5) return undefined
  if (Math.hypot(x - 1.47, y - 4.44, z - 0.4) < 0.34) return 'shoulder.armpit'
  return z > sideLine(y) && x > along(y, [4.3, 1.4], [4.6, 1.42], [5.5, 1.24]) ? 'shoulder.front' : undefined
}

const isAboveCollarbone = ({ x, y, z }: SkinPoint) =>
  x < 1.72 && z > along(x, [0.5, -0.42], [1.4, -0.3]) && y > collarbone(x) && y > 5.1

/** Front edge of the muscle from the neck to the shoulder, as depth over distance from the midline. */
const trapeziusEdge = (x: number) => along(x, [0.5, 0.14], [1.15, 0.46])
