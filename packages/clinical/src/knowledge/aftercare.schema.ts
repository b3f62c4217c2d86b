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

export const aftercareMetaSchema = z.looseObject({
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
