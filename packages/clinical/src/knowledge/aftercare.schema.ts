import * as z from 'zod'

export const aftercareKinds = [
  'breathing-relaxation',
  'heat-cold',
  'hydration',
  'movement',
  'pacing-activity',
  'posture-workstation',
  'self-massage',
  'sleep',
  'strengthening',
  'stretch',
  'what-to-expect',
  'when-to-call',
] as const
export const aftercareLevels = ['supported', 'limited', 'practice'] as const

const id = z.string().min(1)
const lines = z.array(z.string().min(1))

export const aftercareItemSchema = z.strictObject({
  id,
  kind: z.enum(aftercareKinds),
  name: z.string(),
  area: id,
  sided: z.boolean(),
  /** CHOIR segments (both sides together), or whole-body */
  regions: z.array(id),
  muscles: z.array(z.string()).optional(),
  conditions: z.array(id),
  goal: z.string(),
  equipment: z.array(z.string()).optional(),
  steps: lines,
  dose: z.strictObject({
    minutes: z.number().optional(),
    holdSeconds: z.number().optional(),
    repetitions: z.number().optional(),
    sets: z.number().optional(),
    timesPerDay: z.number().optional(),
    daysPerWeek: z.number().optional(),
    weeks: z.number().optional(),
  }),
  stopIf: lines,
  /** Safety topics of aftercare-meta.json: on or unanswered, the item is not offered */
  avoidWhen: z.array(id),
  picture: z.strictObject({
    view: z.string(),
    start: z.string(),
    end: z.string(),
    arrows: z.array(z.string()),
    props: z.array(z.string()).optional(),
  }),
  evidence: z.strictObject({
    level: z.enum(aftercareLevels),
    sourceId: id.optional(),
    doseFrom: z.enum(['tested', 'guideline', 'practice']),
    doseSourceId: id.optional(),
    alsoSourceIds: z.array(id).optional(),
    note: z.string(),
  }),
  es: z.strictObject({ name: z.string(), goal: z.string(), steps: lines, stopIf: lines }),
  safetyRuleIds: z.array(id).optional(),
})

const words = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })
export const aftercareCategories = ['move', 'strengthen-or-stretch', 'calm-or-ease', 'habit'] as const
const kind = z.enum(aftercareKinds)

export const aftercareMetaSchema = z.looseObject({
  /** How items are chosen. House rules; see its note. */
  choosing: z.strictObject({
    note: z.string(),
    basis: z.literal('house'),
    least: z.int(),
    most: z.int(),
    usual: z.int(),
    /** For someone low, worried or short of confidence */
    fewer: z.int(),
    safetyCards: z.array(id),
    dangerCards: z.array(id),
    categories: z.partialRecord(kind, z.enum(aftercareCategories)),
    categoryOfItem: z.record(id, z.enum(aftercareCategories)),
    exerciseKinds: z.array(kind),
    /** Region groups of an item's area; `general` has none */
    areaGroups: z.record(id, z.array(id)),
    /** Offered only when nothing better fits */
    lastResortKinds: z.array(kind),
    fallbacks: z.array(id),
    household: z.array(z.string()),
    goalKinds: z.record(id, z.array(kind)),
    goalItems: z.record(id, z.array(id)),
    /** Kinds of general items that only a named need brings up */
    needs: z.partialRecord(
      kind,
      z.strictObject({ goals: z.array(id), flags: z.array(id), conditions: z.array(id) }),
    ),
    levelWords: z.record(z.enum(aftercareLevels), words),
  }),
  safetyTopics: z.array(
    z.strictObject({
      id,
      label: z.string(),
      es: z.string(),
      safety: z.strictObject({
        ruleCategory: z.string().optional(),
        rules: z.array(id).optional(),
        conditions: z.array(id).optional(),
        note: z.string().optional(),
      }),
    }),
  ),
})
