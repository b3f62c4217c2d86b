/** What a plan is: the shape of docs/formats/plan-result*.json. */
import * as z from 'zod'
import { aftercareChoiceSchema } from '../aftercare/aftercare-choice.schema.ts'
import { regionIdSchema } from '../bodymap/marks.schema.ts'
import { cocareSuggestionSchema } from '../cocare/cocare-suggestion.schema.ts'
import { certainties, directions, doseSupports } from '../knowledge/evidence.schema.ts'
import { positionIds } from '../knowledge/techniques.schema.ts'
import { wordsSchema } from '../knowledge/words.schema.ts'

const strings = z.array(z.string()).readonly()
const minutes = z.int().min(0)
const level = z.int().min(1).max(5)

export const becauseSchema = z
  .strictObject({
    ruleIds: strings,
    findingIds: strings,
    sourceIds: strings,
    doseSourceId: z
      .string()
      .nullable()
      .describe('The trial whose dose this belongs to; null when nobody tested it'),
    certainty: z
      .enum([...certainties, 'none'])
      .describe('Lowest certainty among the findings; none when there are no findings'),
    support: z
      .enum([...directions, 'practice'])
      .describe('What the findings say; practice when there are none'),
    houseRule: z.boolean().describe('True when any part is a rule of this product, not of a source'),
    houseParts: strings.describe(
      'The parts that are ours; a number among them is never credited to a source',
    ),
    missing: strings,
    text: wordsSchema,
  })
  .readonly()
  .meta({ id: 'plan-because' })

export const segmentRoles = ['warm-up', 'focus', 'support', 'around', 'comfort', 'closing'] as const

/** One line of the plan: technique × regions × pressure × minutes. */
export const planSegmentSchema = z
  .strictObject({
    id: z.string(),
    role: z.enum(segmentRoles).describe('What the line is for within the session'),
    techniqueId: z.string(),
    groupId: z.string(),
    face: z
      .enum(['front', 'back', 'any'])
      .describe('Front or back of the group; any = both, from where the client lies'),
    side: z.enum(['left', 'right', 'both']).describe('The client’s own left and right'),
    regionIds: z.array(regionIdSchema).readonly(),
    position: z.enum(positionIds),
    minutes,
    pressure: z
      .strictObject({ start: level, max: level })
      .readonly()
      .describe('Walton levels: where to begin, and the lowest of all limits'),
    strokes: strings,
    leaveOut: strings.describe('Safety technique ids: parts of this technique not to use here'),
    siteIds: strings.describe('Delicate spots within the regions: broad, flat, light contact'),
    because: becauseSchema,
  })
  .readonly()
  .meta({ id: 'plan-segment' })

export const frequencySchema = z
  .strictObject({
    basis: z
      .enum(['starting-point-from-a-trial', 'adapted-from-a-trial', 'try-out', 'no-tested-dose', 'no-dose'])
      .describe('How far the course rests on a trial; only the first may be read without its warning'),
    perWeek: z.number().nullable(),
    weeks: z.number().nullable(),
    visits: z.number().nullable(),
    deviations: z
      .array(z.strictObject({ field: z.string(), tested: z.string(), planned: z.string() }).readonly())
      .readonly()
      .describe('Where this plan leaves the trial: its value and ours'),
    afterwards: z.string().nullable().describe('What the trial did after the course, if anything'),
    doseSupport: z.enum(doseSupports).nullable(),
    because: becauseSchema,
  })
  .readonly()
  .meta({ id: 'plan-frequency' })

export const reviewSchema = z
  .strictObject({
    afterVisits: z.int().min(1),
    onOrBefore: z.string().describe('Calendar date'),
    because: becauseSchema,
  })
  .readonly()

export const planLimitSchema = z
  .strictObject({
    kind: z.enum([
      'region-left-alone',
      'session-pressure',
      'region-pressure',
      'technique',
      'position',
      'preference',
      'learned',
      'skill',
      'stance',
      'chronicity',
      'consent',
    ]),
    about: strings.describe('Safety regions, technique or position ids, or other ids the limit is about'),
    level: z.number().nullable(),
    ruleIds: strings.describe('Safety rules it comes from, or the finding of a guideline'),
    text: wordsSchema,
  })
  .readonly()

export const refusalSchema = z
  .strictObject({
    code: z.enum([
      'screening',
      'refer-first',
      'clearance-needed',
      'stop-and-refer',
      'nothing-left-to-work-on',
      'no-technique-allowed',
      'unknown-condition',
    ]),
    reasons: z
      .array(
        z.strictObject({ ruleId: z.string().nullable(), sourceIds: strings, text: wordsSchema }).readonly(),
      )
      .readonly(),
    whatToDo: wordsSchema,
  })
  .readonly()

export const planChoiceSchema = z
  .strictObject({
    id: z.string(),
    chosen: z.boolean().describe('The one the rest of the result describes; it is the first'),
    kind: z.enum(['technique', 'dose']),
    techniqueId: z.string(),
    name: wordsSchema,
    difference: wordsSchema.describe('What sets it apart, in one sentence'),
    segments: z.array(planSegmentSchema).readonly(),
    frequency: frequencySchema,
  })
  .readonly()

export const measuresSchema = z
  .strictObject({
    primary: z.string(),
    functionMeasures: strings,
    ifLicensed: strings.describe('Only where the practice holds a licence'),
    rangeOfMotion: strings,
    because: becauseSchema,
  })
  .readonly()

export const screenSummarySchema = z
  .strictObject({
    action: z.string(),
    urgency: z.string().nullable(),
    band: z.string(),
    headline: z.string(),
    sessionAllowed: z.boolean(),
    maxPressure: z.number().nullable(),
    findings: z
      .array(
        z
          .strictObject({ ruleId: z.string(), action: z.string(), reason: z.string(), standing: z.boolean() })
          .readonly(),
      )
      .readonly(),
    missing: strings,
  })
  .readonly()

export const planResultSchema = z
  .strictObject({
    conditionId: z
      .string()
      .describe(
        'Condition entry the plan was made from; another one than asked for when the pain is newer or older',
      ),
    refused: refusalSchema.nullable(),
    segments: z.array(planSegmentSchema).readonly(),
    totalMinutes: minutes,
    unfilled: z
      .strictObject({ minutes, because: becauseSchema })
      .readonly()
      .nullable()
      .describe('Minutes of the session that nothing allowed may fill, and why'),
    frequency: frequencySchema.nullable(),
    review: reviewSchema.nullable(),
    aftercare: aftercareChoiceSchema,
    cocare: z.array(cocareSuggestionSchema).readonly(),
    measures: measuresSchema.nullable(),
    tellClient: z.array(wordsSchema).readonly(),
    notes: z
      .array(wordsSchema)
      .readonly()
      .describe('For the therapist: what to keep in mind, one sentence each'),
    alternatives: z.array(planChoiceSchema).readonly(),
    decidedBy: z.enum(['client-preference', 'rank', 'response-so-far', 'only-option']).nullable(),
    limits: z.array(planLimitSchema).readonly(),
    inputsUsed: strings,
    inputsMissing: strings,
    cocareMissing: strings.describe('What would settle more of the co-care triggers'),
    screen: screenSummarySchema,
    knowledgeVersion: z.string(),
  })
  .readonly()
  .meta({ title: 'Plan', description: 'Output of `unknot plan --json`' })
