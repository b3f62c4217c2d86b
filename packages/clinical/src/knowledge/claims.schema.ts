import * as z from 'zod'

const words = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })
const review = {
  spanish: z.enum(['unreviewed', 'reviewed']),
  reviewed: z.iso.date().nullable(),
  approvedBy: z.string().nullable(),
}

/** A popular claim about massage: what the evidence seen says of it, and what may be said instead. */
export const claimSchema = z.strictObject({
  id: z.string().regex(/^C\d\d$/),
  claim: words,
  support: z.enum(['supported', 'partly', 'not-shown', 'unsettled', 'unclear', 'contradicted', 'no-source']),
  evidence: words,
  findingIds: z.array(z.string()),
  sourceIds: z.array(z.string()),
  aftercareIds: z.array(z.string()).optional(),
  /** False where no finding or source stands behind the evidence column yet */
  verified: z.boolean(),
  /** Model text for clients, 12-year-old level; null: say nothing */
  say: words.nullable(),
  never: z.strictObject({ en: z.array(z.string()).min(1), es: z.array(z.string()).min(1) }),
  note: z.string().optional(),
  ...review,
})

const texts = z.strictObject({ en: z.array(z.string().min(1)), es: z.array(z.string().min(1)) })

export const neverClaimedSchema = z.strictObject({
  note: z.string(),
  /** Words that turn a claim into an honest denial */
  negators: texts,
  /** Beginnings that look like a denial and are none: "not only" */
  notNegators: texts,
  /** Words after which a denial no longer holds */
  turns: texts,
  /** How many words before the claim a denial may stand */
  wordsBefore: z.int().min(1),
  patterns: z.array(
    z.strictObject({
      id: z.string(),
      claimIds: z.array(z.string()),
      from: z.array(z.string()).min(1),
      negatable: z.boolean(),
      en: z.array(z.string().min(1)).min(1),
      es: z.array(z.string().min(1)).min(1),
      /** Sentences it must catch, and honest ones it must let pass: they are its tests */
      caught: texts,
      passes: texts.optional(),
    }),
  ),
  ...review,
})
