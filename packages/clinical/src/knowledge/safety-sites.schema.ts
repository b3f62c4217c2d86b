import * as z from 'zod'

export const endangermentSiteSchema = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  plainName: z.string().min(1),
  plainNameEs: z.string().min(1),
  /** Whether a native speaker with clinical training has read the Spanish */
  esStatus: z.enum(['unreviewed', 'reviewed']),
  /** Safety region it lies in */
  regionId: z.string(),
  structures: z.array(z.string()).min(1),
  avoid: z.array(z.string()).min(1),
  how: z.string().min(1),
  /** Walton level for this one spot only; never a limit of a region or a session */
  siteMaxPressure: z.int().min(1).max(5),
  capBasis: z.enum(['sourced', 'clinic-default']),
  certainty: z.enum(['high', 'moderate', 'low', 'unverified']),
  sourceIds: z.array(z.string()).min(1),
  unverifiedParts: z.array(z.string()).optional(),
  /** Only for clients whose number is at most this: the soft spot of an infant */
  onlyIf: z.strictObject({ question: z.string(), lte: z.number() }).optional(),
})
