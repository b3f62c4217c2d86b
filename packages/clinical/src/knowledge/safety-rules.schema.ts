import * as z from 'zod'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const pressure = z.int().min(1).max(5)

/** What a rule asks of the session, strongest first (`safety/meta.json`, `actions`). */
export const screenActions = [
  'refer-urgent',
  'clearance',
  'do-not-treat',
  'avoid-region',
  'avoid-technique',
  'cap-pressure',
  'modify',
  'inform',
] as const

/** How soon, most urgent first. */
export const screenUrgencies = ['emergency', 'same-day', 'soon', 'routine'] as const

/** How a rule that is true may end. */
export const ruleOverrides = [
  'never-in-session',
  'only-with-recorded-clearance',
  'therapist-may-change-with-recorded-reason',
] as const

const numberTests = { gte: z.number().optional(), lte: z.number().optional(), lt: z.number().optional() }

const leafSchema = z.union([
  z.strictObject({ always: z.literal(true) }),
  z.strictObject({ question: slug, in: z.array(slug).min(1) }),
  z.strictObject({ question: slug, answered: z.literal(true) }),
  z
    .strictObject({ question: slug, ...numberTests })
    .refine(hasNumberTest, { error: 'gte, lte or lt is missing' }),
  z.strictObject({ unanswered: slug }),
  z.strictObject({ condition: slug }),
  z.strictObject({ medication: slug }),
  z
    .strictObject({ vital: slug, ...numberTests })
    .refine(hasNumberTest, { error: 'gte, lte or lt is missing' }),
  z.strictObject({ region: z.array(slug).min(1) }),
  z.strictObject({ medicationUnmatched: z.literal(true) }),
  z.strictObject({ derived: z.enum(['pressure-preference-above-cap', 'required-question-unanswered']) }),
])

export type TriggerLeaf = z.infer<typeof leafSchema>

/** A tree of all / any / not over leaves: `safety/meta.json`, `evaluation.nodes`, says what each means. */
export type TriggerNode =
  | TriggerLeaf
  | { readonly all: readonly TriggerNode[] }
  | { readonly any: readonly TriggerNode[] }
  | { readonly not: TriggerNode }

export const triggerNodeSchema: z.ZodType<TriggerNode> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(triggerNodeSchema).min(1) }),
    z.strictObject({ any: z.array(triggerNodeSchema).min(1) }),
    z.strictObject({ not: triggerNodeSchema }),
    leafSchema,
  ]),
)

const ifClearedSchema = z.strictObject({
  maxPressure: pressure.optional(),
  startPressure: pressure.optional(),
  capRegions: z.array(slug).optional(),
  avoidRegions: z.array(slug).optional(),
  techniques: z.array(slug).optional(),
  regionFrom: slug.optional(),
  capBasis: z.enum(['sourced', 'clinic-default']).optional(),
})

const effectSchema = z.strictObject({
  action: z.enum(screenActions),
  urgency: z.enum(screenUrgencies).optional(),
  scope: z.enum(['session', 'region', 'technique']),
  note: z.string().min(1),
  noteEs: z.string().min(1),
  regions: z.array(slug).optional(),
  regionFrom: slug.optional(),
  /** More body maps whose parts, where they were tapped, belong to the area */
  alsoRegionFrom: z.array(slug).optional(),
  /** What is taken when the map of `regionFrom` was not asked, or may be left empty; without it, the whole body */
  regionsInDoubt: z.array(slug).optional(),
  regionCaps: z.record(slug, pressure).optional(),
  maxPressure: pressure.optional(),
  elsewhereMaxPressure: pressure.optional(),
  startPressure: pressure.optional(),
  techniques: z.array(slug).optional(),
  capBasis: z.enum(['sourced', 'clinic-default']).optional(),
  ifCleared: ifClearedSchema.optional(),
  lifts: slug.optional(),
  appliesOnlyOver: z.string().optional(),
  standing: z.literal(true).optional(),
  sessionAfterProtocol: slug.optional(),
  clearanceAdvised: z.literal(true).optional(),
  siteNotes: z.literal(true).optional(),
})

export const safetyRuleSchema = z.strictObject({
  id: slug,
  category: z.enum(['absolute', 'red-flag', 'local', 'medication', 'precaution', 'consent']),
  trigger: z.strictObject({
    words: z.string().min(1),
    questionIds: z.array(slug),
    conditionIds: z.array(slug),
    medicationIds: z.array(slug),
    vitalIds: z.array(slug),
    regionIds: z.array(slug).optional(),
    when: triggerNodeSchema,
  }),
  effect: effectSchema,
  reason: z.string().min(1),
  reasonEs: z.string().min(1),
  /** Whether a native speaker with clinical training has read the Spanish */
  esStatus: z.enum(['unreviewed', 'reviewed']),
  certainty: z.enum(['high', 'moderate', 'low', 'unverified']),
  strength: slug,
  sourceIds: z.array(slug).min(1),
  override: z.enum(ruleOverrides),
  verified: z.boolean(),
  needsClinicianReview: z.boolean(),
  unverifiedParts: z.array(z.string()).optional(),
  weakSourceOnly: z.literal(true).optional(),
  notes: z.string().optional(),
  standing: z.literal(true).optional(),
})

function hasNumberTest(node: {
  gte?: number | undefined
  lte?: number | undefined
  lt?: number | undefined
}) {
  return node.gte !== undefined || node.lte !== undefined || node.lt !== undefined
}
