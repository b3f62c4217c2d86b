import * as z from 'zod'

export const historyConditionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  label: z.string().min(1),
  es: z.string().min(1),
  /** Whether a native speaker with clinical training has read the Spanish */
  esStatus: z.enum(['unreviewed', 'reviewed']),
  synonyms: z.array(z.string()),
})
