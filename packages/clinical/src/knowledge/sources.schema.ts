import * as z from 'zod'

/** A source somebody has seen; the six starting lists describe theirs with different fields, kept as they were. */
export const sourceSchema = z.looseObject({
  id: z.string().min(1),
  title: z.string().min(1),
  authors: z.string().nullable().optional(),
  year: z.int().nullable().optional(),
  url: z.string().nullable().optional(),
  doi: z.string().optional(),
})
