import type { infer as Infer } from 'zod'
import data from '../../generated/range-of-motion.ts'
import type { jointSchema } from './range-of-motion.schema.ts'

export type Joint = Infer<typeof jointSchema>
export type Motion = Joint['motions'][number]

/** Joints with their motions, reference values and measuring errors. Its shape is tested. */
export const joints = data as readonly Joint[]

const motions: ReadonlyMap<string, Motion> = new Map(
  joints.flatMap((joint) => joint.motions.map((motion) => [motion.id, motion] as const)),
)

/** One motion by its id: `motion('cervical-rotation')`. */
export function motion(id: string): Motion | undefined {
  return motions.get(id)
}
