import * as z from 'zod'

export const bodyMeshFileSchema = z.object({
  vertices: z.array(z.number()),
  faces: z.array(z.int()),
  materials: z.array(z.object({ DbgName: z.string() })),
  bones: z.array(z.object({ name: z.string() })),
  skinIndices: z.array(z.int()),
  skinWeights: z.array(z.number()),
  metadata: z.object({ joint_pos_idxs: z.record(z.string(), z.array(z.int())) }),
})

export const targetListSchema = z.object({ targets: z.record(z.string(), z.unknown()) })
