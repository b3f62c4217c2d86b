import { along, degrees, type SkinPoint } from './point.ts'
import { glutealFold, isOuterHip, sideLine, thighTopInFront } from './trunk.ts'

/** Joints of the arm on the neutral body: shoulder, elbow, wrist. */
const shoulder = [1.7, 5.02] as const
const elbow = [2.52, 2.75] as const
const wrist = [3.34, 0.51] as const

type Joint = readonly [number, number]

/** Cuts across a limb hang a little lower in the middle of its front and back, as they do on a round body. */
const bow = (around: number, depth: number) => depth * Math.cos((around * Math.PI) / 180) ** 2

/** How far along a bone a point lies (decimetres from its upper joint) and on which side of it (0 front, 90 outer, 180 back, -90 inner). */
function onBone({ x, y, z }: SkinPoint, from: Joint, to: Joint, depth: number) {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const ux = (to[0] - from[0]) / length
  const uy = (to[1] - from[1]) / length
  const down = (x - from[0]) * ux + (y - from[1]) * uy
  const outward = (x - from[0]) * -uy + (y - from[1]) * ux
  const around = degrees(Math.atan2(outward, z - depth))
  return { down: down - bow(around, 0.1), length, around }
}

/** Down the arm, how many decimetres from the shoulder joint the deltoid ends. */
const deltoidEnd = 0.95

export function placeOnArm(p: SkinPoint): string {
  const upper = onBone(p, shoulder, elbow, 0.13)
  if (upper.down < deltoidEnd) {
    return quarter(upper.around, ['shoulder.front', 'shoulder.side', 'shoulder.back', 'shoulder.armpit'])
  }
  if (upper.down < upper.length - 0.4) {
    return quarter(upper.around, ['arm.upper.front', 'arm.upper.outer', 'arm.upper.back', 'arm.upper.inner'])
  }
  const lower = onBone(p, elbow, wrist, along(p.y, [0.5, 0.19], [2.7, 0.08]))
  if (lower.down < 0.45)
    return quarter(lower.around, ['elbow.front', 'elbow.outer', 'elbow.back', 'elbow.inner'])
  if (lower.down < lower.length - 0.3) {
    return quarter(lower.around, [
      'forearm.front',
      'forearm.thumb-side',
      'forearm.back',
      'forearm.little-side',
    ])
  }
  if (lower.down < lower.length + 0.14) return p.nz > 0 ? 'wrist.front' : 'wrist.back'
  return placeOnHand(p)
}

/** Four quarters round a limb; `wide` is how far front and back reach to either side, in degrees. */
function quarter(around: number, [front, outer, back, inner]: Quarters, wide = 45): string {
  if (Math.abs(around) < wide) return front
  if (Math.abs(around) > 180 - wide) return back
  return around > 0 ? outer : inner
}

type Quarters = readonly [front: string, outer: string, back: string, inner: string]

const fingerNames = ['thumb', 'index', 'middle', 'ring', 'little']

function placeOnHand(p: SkinPoint): string {
  const side = p.nz > 0 ? 'palm' : 'back'
  const strongest = p.fingers.indexOf(Math.max(...p.fingers))
  if (p.fingers[strongest]! > 0.55) return `hand.${fingerNames[strongest]}.${side}`
  if (side === 'back') return p.thumbBase > 0.4 ? 'hand.back.thumb-web' : 'hand.back.middle'
  if (p.thumbBase > 0.4) return 'hand.palm.thumb-base'
  return p.x < along(p.y, [-0.5, 3.45], [0.5, 3.3]) ? 'hand.palm.little-side' : 'hand.palm.middle'
}

/** Where the leg begins: below the groin in front, below the gluteal fold behind. */
export function isLeg({ x, y, z }: SkinPoint): boolean {
  if (isOuterHip({ x, y, z })) return false
  return y < (z > sideLine(y) ? thighTopInFront(x) : glutealFold(x))
}

const legCentreX = (y: number) => along(y, [-7.5, 1.16], [-6.6, 1.12], [-3.4, 1.08], [-1.6, 1.0], [0, 0.95])
const legCentreZ = (y: number) =>
  along(y, [-7.4, 0.2], [-6, 0.12], [-4.6, 0.1], [-3.8, 0.25], [-3.2, 0.4], [-1.6, 0.43], [0, 0.3])

export function placeOnLeg(p: SkinPoint): string {
  const { x, z } = p
  const around = degrees(Math.atan2(x - legCentreX(p.y), z - legCentreZ(p.y)))
  const y = p.y + bow(around, p.y > -6 ? 0.14 : 0.06)
  if (y > -2.92) {
    const height = y > -1.62 ? 'upper' : 'lower'
    return quarter(around, ['thigh.front', 'thigh.outer', 'thigh.back', 'thigh.inner']) + `.${height}`
  }
  if (y > -3.92) return quarter(around, ['knee.front', 'knee.outer', 'knee.back', 'knee.inner'])
  if (y > -6.95) {
    const calf = y > -5.35 ? 'calf.upper' : 'calf.lower'
    return quarter(around, ['shin.front', 'shin.outer', calf, 'calf.inner'])
  }
  return isFoot(p)
    ? placeOnFoot(p)
    : quarter(around, ['ankle.front', 'ankle.outer', 'ankle.back', 'ankle.inner'], 30)
}

function isFoot({ y, z }: SkinPoint): boolean {
  return y < along(z, [-0.3, -7.62], [0.1, -7.72], [0.35, -7.66], [0.75, -7.38])
}

function placeOnFoot({ x, y, z, nx, ny }: SkinPoint): string {
  const toes = along(x, [0.7, 1.74], [1.1, 1.74], [1.6, 1.52])
  const bigToe = x < along(z, [1.6, 0.98], [2.1, 1.03])
  const sole = ny < -0.55 && y < -7.8
  if (z > toes) return `foot.${bigToe ? 'big-toe' : 'toes'}.${sole ? 'sole' : 'top'}`
  if (sole) {
    if (z < 0.42 - 0.5 * (x - 1.13) ** 2) return 'foot.sole.heel'
    return z < along(x, [0.75, 1.22], [0.95, 1.24], [1.15, 1.17], [1.35, 1.05], [1.55, 0.96])
      ? 'foot.sole.arch'
      : 'foot.sole.ball'
  }
  if (z < 0.12) return 'foot.heel.back'
  if (Math.abs(nx) > 0.55) return nx > 0 ? 'foot.outer' : 'foot.inner'
  return 'foot.top'
}
