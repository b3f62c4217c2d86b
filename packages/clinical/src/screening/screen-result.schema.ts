/** What `unknot screen --json` prints. */
import * as z from 'zod'
import { screenBands } from '../knowledge/safety-meta.schema.ts'
import { ruleOverrides, screenActions, screenUrgencies } from '../knowledge/safety-rules.schema.ts'
import type { ScreenFinding, ScreenResult } from './screen-result.ts'

const id = z.string()
const day = z.iso.date()
const pressure = z.int().min(1).max(5)
const levelOrNone = pressure.nullable()
const urgency = z.enum(screenUrgencies).nullable()

const placeSchema = z.strictObject({ region: id, side: z.enum(['left', 'right', 'both']).nullable() })

const clearanceSchema = z.strictObject({
  ruleId: id,
  by: z.string(),
  on: day,
  agreed: z.string(),
  until: day,
})

const findingSchema: z.ZodType<ScreenFinding> = z.strictObject({
  ruleId: id,
  category: z.enum(['absolute', 'red-flag', 'local', 'medication', 'precaution', 'consent']),
  action: z.enum(screenActions),
  actsAs: z
    .enum(screenActions)
    .meta({ description: 'The action, or what is left of it once a clearance is on file' }),
  urgency,
  reason: z.string(),
  reasonEs: z.string(),
  note: z.string(),
  noteEs: z.string(),
  when: z.string(),
  sourceIds: z.array(id),
  certainty: z.enum(['high', 'moderate', 'low', 'unverified']),
  strength: id,
  verified: z.boolean(),
  houseRule: z.boolean().meta({ description: 'A clinician has not signed off what we made of the sources' }),
  weakSource: z.boolean(),
  unverifiedParts: z.array(z.string()),
  standing: z.boolean().meta({ description: 'A reminder that always shows and never counts' }),
  override: z.enum(ruleOverrides),
  scope: z.enum(['session', 'region', 'technique']),
  areas: z.array(placeSchema),
  areaInDoubt: z.boolean(),
  areaFrom: id.nullable(),
  maxPressure: levelOrNone,
  capBasis: z.enum(['sourced', 'clinic-default']).nullable(),
  techniques: z.array(id),
  lifts: id.nullable(),
  sessionAfterProtocol: id.nullable(),
  cleared: clearanceSchema.nullable(),
  because: z
    .array(z.string())
    .meta({ description: 'question:, condition:, medicine:, vital:, region: or missing: and an id' }),
})

const medicineSchema = z.strictObject({
  line: z.string(),
  from: z.enum(['today', 'record']),
  classes: z.array(z.strictObject({ classId: id, example: z.string(), written: z.string() })),
  unmatched: z.array(z.string()),
  confirm: z.boolean(),
})

const siteNoteSchema = z.strictObject({
  siteId: id,
  name: z.string(),
  region: id,
  siteMaxPressure: pressure,
  avoid: z.array(z.string()),
  how: z.string(),
})

const areaLimitSchema = z.strictObject({
  region: id,
  side: z.enum(['left', 'right']).nullable(),
  avoid: z.boolean(),
  maxPressure: levelOrNone,
  techniques: z.array(id),
})

export const screenResultSchema: z.ZodType<ScreenResult> = z.strictObject({
  date: day,
  action: z.enum([...screenActions, 'go-ahead']),
  urgency,
  band: z.enum(screenBands),
  headline: z.string(),
  headlineEs: z.string(),
  sessionAllowed: z.boolean(),
  consent: z.enum(['yes', 'no', 'want-to-talk', 'not-asked']),
  maxPressure: levelOrNone.meta({
    description: 'Limit of the whole session, Walton level; null is no limit',
  }),
  startPressure: levelOrNone,
  regionCaps: z
    .record(id, pressure)
    .meta({ description: 'Limit by safety region; whole-body is every region' }),
  avoidRegions: z.array(id),
  avoidTechniques: z.array(id).meta({ description: 'Every technique to leave out somewhere' }),
  techniquesByRegion: z
    .record(id, z.array(id))
    .meta({ description: 'Where each is left out; whole-body is everywhere' }),
  areaLimits: z.array(areaLimitSchema),
  findings: z.array(findingSchema),
  ask: z.array(id).meta({ description: 'Questions on screen at this visit' }),
  missing: z.array(id).meta({ description: 'Those that must be answered and are not' }),
  medicines: z.array(medicineSchema),
  siteNotes: z.array(siteNoteSchema),
  clearancesUnused: z.array(
    z.strictObject({
      ruleId: id,
      why: z.enum(['not-yet', 'ended', 'rule-not-true', 'rule-cannot-be-cleared']),
    }),
  ),
  knowledgeVersion: z.string(),
  inputsUsed: z.array(z.string()),
  inputsMissing: z.array(z.string()),
})
