import * as z from 'zod'

export const afterEffectSchema = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  plain: z.string().min(1),
  plainEs: z.string().min(1),
  /** Whether a native speaker with clinical training has read the Spanish */
  esStatus: z.enum(['unreviewed', 'reviewed']),
  usualCourse: z.string().min(1),
  /** Expected after massage (a day's soreness), or never to be expected */
  expected: z.boolean(),
  /** Grades it can have, on the one scale of `safety/meta.json`, `severityGrades` */
  grades: z.array(z.int().min(1).max(5)).min(1),
  actionByGrade: z.record(z.string(), z.string()),
  escalateIf: z.string().min(1),
  relatedRuleIds: z.array(z.string()),
  sourceIds: z.array(z.string()),
  certainty: z.enum(['high', 'moderate', 'low', 'unverified']),
})
