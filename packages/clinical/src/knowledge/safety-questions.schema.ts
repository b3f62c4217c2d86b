import * as z from 'zod'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

export const questionTypes = [
  'multi',
  'single',
  'number',
  'body-map',
  'text-list',
  'scale-0-10',
  'scale-1-5',
] as const

const optionSchema = z.strictObject({
  value: slug,
  label: z.string().min(1),
  es: z.string().min(1),
  /** The Spanish put back into English, so that a reader of English sees what is asked */
  backTranslation: z.string().min(1).optional(),
  /** Ticking it puts this history condition on record, and having the condition ticks it */
  conditionId: slug.optional(),
  note: z.string().optional(),
})

const followUpSchema = z.union([
  z.strictObject({ ifAnswer: z.array(slug).min(1), ask: z.array(slug).min(1) }),
  z.strictObject({ ifRegion: z.array(slug).min(1), ask: z.array(slug).min(1) }),
  z.strictObject({ ifLte: z.number(), ask: z.array(slug).min(1) }),
])

export const safetyQuestionSchema = z.strictObject({
  id: slug,
  order: z.int(),
  ask: z.enum(['first-visit', 'every-visit', 'observe', 'after-session', 'follow-up']),
  /** Page it stands on (`safety/meta.json`, `pages`); a follow-up stands on the page of the question that opens it */
  page: slug.optional(),
  text: z.string().min(1),
  es: z.string().min(1),
  /** Whether a native speaker with clinical training has read the Spanish */
  esStatus: z.enum(['unreviewed', 'reviewed']),
  /** The Spanish put back into English; every question that a red flag reads has one */
  backTranslation: z.string().min(1).optional(),
  type: z.enum(questionTypes),
  options: z.array(optionSchema),
  /** The answer that denies everything the question asks about; none where there is no such answer */
  denial: slug.optional(),
  followUps: z.array(followUpSchema),
  unit: z.string().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  optional: z.literal(true).optional(),
  allowNone: z.literal(true).optional(),
  allowUnknown: z.literal(true).optional(),
  prefill: z.literal(true).optional(),
  phase: z.literal('after-result').optional(),
  carry: z.enum(['this-visit', 'until-changed', 'date']),
  storeAs: z
    .strictObject({
      date: z.enum(['event', 'birth', 'week-0']),
      unit: z.enum(['days', 'weeks', 'months', 'years']),
    })
    .optional(),
  alsoAsk: z.literal('every-visit').optional(),
  alsoAskWhen: z.strictObject({ question: slug, in: z.array(slug).min(1) }).optional(),
  askIfMedication: z.array(slug).optional(),
  mapsTo: z.string().optional(),
  recordedOnly: z.literal(true).optional(),
  note: z.string().optional(),
})
