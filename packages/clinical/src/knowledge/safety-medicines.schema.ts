import * as z from 'zod'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** How a medicine gets in, as people write it. */
export const medicineRoutes = ['patch', 'gel', 'cream', 'ointment', 'lotion', 'spray', 'injection'] as const

export const medicineClassSchema = z.strictObject({
  id: slug,
  name: z.string().min(1),
  nameEs: z.string().min(1),
  /** Names and brands, lower case; a line holding one as whole words belongs to the class */
  examples: z.array(z.string().min(1)).min(1),
  /** Other things spelt nearly like an example: never read as a slip of it */
  lookAlikes: z.array(z.string().min(1)).optional(),
  /** The class a name belongs to instead when the line names this route: fentanyl, but as a patch */
  routes: z.partialRecord(z.enum(medicineRoutes), slug).optional(),
  /** A patch, cream or gel already: a route word in the line changes nothing */
  onSkin: z.literal(true).optional(),
  concern: z.string().min(1),
  concernEs: z.string().min(1),
  /** Whether a native speaker with clinical training has read the Spanish */
  esStatus: z.enum(['unreviewed', 'reviewed']),
  atcPrefixes: z.array(z.string().regex(/^[A-Z]\d{2}[A-Z]{0,2}\d{0,2}$/)),
  /** False: the prefixes were not seen in a look-up */
  atcVerified: z.boolean(),
  certainty: z.enum(['high', 'moderate', 'low', 'unverified']),
  sourceIds: z.array(slug).min(1),
  ruleIds: z.array(slug),
})
