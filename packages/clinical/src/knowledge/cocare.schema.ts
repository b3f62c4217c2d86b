import * as z from 'zod'

export const cocareStances = ['guideline-recommended', 'may-help', 'not-recommended', 'unclear'] as const

const id = z.string().min(1)
const words = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })

export const cocareEntrySchema = z.strictObject({
  discipline: id,
  role: z.string(),
  stance: z.enum(cocareStances),
  goals: z.array(id),
  when: z.array(id),
  note: z.string(),
  sourceId: id.nullable(),
  alsoSourceIds: z.array(id).optional(),
  basis: z.enum(['guideline', 'review', 'rct', 'own-safety-rule', 'not-looked-up']),
  es: z.strictObject({ role: z.string() }),
})

export const cocareConditionSchema = z.strictObject({
  conditionId: id,
  alsoCovers: z.array(id).optional(),
  coCare: z.array(cocareEntrySchema).min(1),
})

const leaf = z.union([
  z.strictObject({ flag: id }),
  z.strictObject({ event: id }),
  z.strictObject({ count: id, gte: z.number().optional(), lt: z.number().optional() }),
  z.strictObject({
    reading: id,
    item: id.optional(),
    gte: z.number().optional(),
    gt: z.number().optional(),
    lte: z.number().optional(),
    changeGte: z.number().optional(),
    changeLte: z.number().optional(),
    regionsGte: z.number().optional(),
    includes: z.string().optional(),
    imported: z.boolean().optional(),
  }),
  z.strictObject({
    finding: z.strictObject({ rules: z.array(id).optional(), category: z.string().optional() }),
  }),
  z.strictObject({ medication: z.array(id) }),
  z.strictObject({ answer: z.strictObject({ question: id, in: z.array(z.string()) }) }),
  z.strictObject({ verdict: z.array(z.string()) }),
  z.strictObject({ region: z.array(id) }),
  z.strictObject({ weeks: z.strictObject({ gte: z.number() }) }),
  z.strictObject({ visits: z.strictObject({ gte: z.number() }) }),
])

export type TriggerTest =
  | z.infer<typeof leaf>
  | { readonly all: readonly TriggerTest[] }
  | { readonly any: readonly TriggerTest[] }

const test: z.ZodType<TriggerTest> = z.lazy(() =>
  z.union([leaf, z.strictObject({ all: z.array(test) }), z.strictObject({ any: z.array(test) })]),
)

export const cocareTriggerSchema = z.strictObject({
  id,
  label: z.string(),
  es: z.string(),
  test,
  basis: z.string(),
})

export const cocareMetaSchema = z.looseObject({
  comprehensivePlan: words.extend({ basis: z.string(), sourceIds: z.array(id) }),
  disciplines: z.array(z.strictObject({ id, label: words, generalRole: words })),
  goals: z.array(z.strictObject({ id, en: z.string(), es: z.string() })),
})
