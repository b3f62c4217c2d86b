import * as z from 'zod'

export const historyConditionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  label: z.string().min(1),
  es: z.string().min(1).optional(),
  synonyms: z.array(z.string()),
})
