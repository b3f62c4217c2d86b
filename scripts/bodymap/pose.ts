/**
 * Turns the limbs of the mesh about its joints. The skin's weights say how much of a turn each vertex makes, so a
 * joint bends as an arc and keeps its thickness.
 */
import type { Mesh } from './mesh.ts'
import { add, cross, dot, scale, subtract, turn, unit, type Vector } from './vector.ts'

export interface Pose {
  /** Angle of the upper arm away from hanging straight down, in degrees, to the side and forwards */
  readonly armOut: number
  readonly armForward: number
  /** Bend of the elbow, in degrees; 0 is straight */
  readonly elbow: number
  /** How far the palm is turned out from where the mesh holds it, in degrees; about 95 faces it forward */
  readonly palmOut: number
  /** How far the legs are brought together, in degrees each */
  readonly legsIn: number
}

type SideLetter = 'L' | 'R'

const hand = ['wrist', 'metacarpal', 'finger']
const forearm = ['lowerarm', ...hand]
const arm = ['upperarm', ...forearm]
const leg = ['upperleg', 'lowerleg', 'foot', 'toe']

export function posed(mesh: Mesh, shaped: Float64Array, pose: Pose): Float64Array {
  const positions = Float64Array.from(shaped)
  for (const side of ['L', 'R'] as const) {
    const sign = side === 'L' ? 1 : -1
    const joint = (name: string) => jointAt(mesh, positions, name, side)
    const bend = (share: (bone: string) => number, pivot: Vector, axis: Vector, degrees: number) =>
      turnSkin(mesh, positions, side, share, pivot, axis, degrees)

    const elbow = joint('lowerarm01____head')
    const upper = unit(subtract(elbow, joint('upperarm01____head')))
    const lower = unit(subtract(joint('lowerarm02____tail'), elbow))
    const bendNow = degreesBetween(upper, lower)
    bend(bonesOf(forearm), elbow, unit(cross(upper, lower)), pose.elbow - bendNow)

    const wrist = joint('wrist____head')
    const along = unit(subtract(wrist, elbow))
    bend(twistShare, wrist, along, -sign * pose.palmOut)

    const palm = unit(subtract(joint('finger3-1____head'), wrist))
    bend(bonesOf(hand), wrist, unit(cross(palm, along)), degreesBetween(palm, along) * 0.8)

    const shoulder = joint('upperarm01____head')
    const hanging = unit(subtract(joint('wrist____head'), shoulder))
    const wanted = directionOf(pose.armOut, pose.armForward, sign)
    bend(armShare, shoulder, unit(cross(hanging, wanted)), degreesBetween(hanging, wanted))

    bend(bonesOf(leg), joint('upperleg01____head'), [0, 0, 1], -sign * pose.legsIn)
    bend(bonesOf(['foot', 'toe']), joint('foot____head'), [0, 0, 1], sign * pose.legsIn)
  }
  return positions
}

const bonesOf = (stems: readonly string[]) => (bone: string) =>
  stems.some((stem) => bone.startsWith(stem)) ? 1 : 0

/** The forearm's twist runs out along it: little at the elbow, all of it at the wrist. */
function twistShare(bone: string): number {
  if (bone.startsWith('lowerarm01')) return 0.35
  if (bone.startsWith('lowerarm02')) return 0.8
  return bonesOf(hand)(bone)
}

/** The shoulder follows the arm a little way. */
function armShare(bone: string): number {
  return bone.startsWith('shoulder01') ? 0.35 : bonesOf(arm)(bone)
}

function directionOf(out: number, forward: number, sign: number): Vector {
  const a = (out * Math.PI) / 180
  const f = (forward * Math.PI) / 180
  return unit([sign * Math.sin(a), -Math.cos(a) * Math.cos(f), Math.cos(a) * Math.sin(f)])
}

const degreesBetween = (a: Vector, b: Vector) =>
  (Math.acos(Math.min(1, Math.max(-1, dot(a, b)))) * 180) / Math.PI

/** Where a joint lies: the mean of the vertices that mark it. `name` is the bone without its side, then `____head` or `____tail`. */
export function jointAt(mesh: Mesh, positions: Float64Array, name: string, side: SideLetter | ''): Vector {
  const key = side ? name.replace('____', `.${side}____`) : name
  const vertices = mesh.joints[key]
  if (!vertices) throw new Error(`The mesh data has no joint ${key}`)
  const sum = vertices.reduce<Vector>((total, v) => add(total, vertexAt(positions, v)), [0, 0, 0])
  return scale(sum, 1 / vertices.length)
}

export const vertexAt = (positions: Float64Array, v: number): Vector => [
  positions[v * 3]!,
  positions[v * 3 + 1]!,
  positions[v * 3 + 2]!,
]

/** Share of a vertex's skin weights that belongs to some bones of one side (`''`: bones without a side). */
export function weightOf(
  mesh: Mesh,
  v: number,
  side: SideLetter | '',
  share: (bone: string) => number,
): number {
  let sum = 0
  for (let i = v * 4; i < v * 4 + 4; i++) {
    const bone = mesh.bones[mesh.skinIndices[i]!]!
    if (side === '' ? !/\.[LR]/.test(bone) : bone.includes(`.${side}`))
      sum += mesh.skinWeights[i]! * share(bone)
  }
  return sum
}

function turnSkin(
  mesh: Mesh,
  positions: Float64Array,
  side: SideLetter,
  share: (bone: string) => number,
  pivot: Vector,
  axis: Vector,
  degrees: number,
): void {
  for (let v = 0; v * 3 < positions.length; v++) {
    const weight = weightOf(mesh, v, side, share)
    if (weight === 0) continue
    const angle = (weight * degrees * Math.PI) / 180
    const moved = add(pivot, turn(subtract(vertexAt(positions, v), pivot), axis, angle))
    positions.set(moved, v * 3)
  }
}
