import * as z from 'zod'

const words = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })

export const stepKinds = [
  'go-on',
  'change-dose',
  'change-technique',
  'lower-pressure',
  'space-out',
  'stop-and-refer',
] as const

export const situations = [
  'danger-sign',
  'severe-after-effect',
  'new-nerve-sign',
  'worse',
  'after-effect',
  'too-much-pressure',
  'flare',
  'plateau-near-goal',
  'on-track',
  'measure-cannot-tell',
  'cannot-say',
  'no-clear-change',
  'early',
] as const

/** What the rules may ask about; `responding/facts.ts` works each of them out. */
export const factNames = [
  'verdict',
  'baseline',
  'followUp',
  'latest',
  'goal',
  'visits',
  'visitsSinceChange',
  'weeksSinceChange',
  'reviewAfterVisits',
  'reviewReached',
  'planChanges',
  'dangerSign',
  'worstGrade',
  'unexpectedReaction',
  'nerveSign',
  'reactions',
  'lastPressure',
  'stopSignals',
  'softerSignals',
  'flare',
  'atGoal',
  'worseBeyondError',
  'measureCanTell',
  'impressionDisagrees',
  'belowTestedDose',
] as const

const fact = z.enum(factNames)

/** A fact that is not known meets no condition. */
const condition = z.union([
  z.strictObject({ fact, is: z.boolean() }),
  z.strictObject({ fact, in: z.array(z.string()).min(1) }),
  z.strictObject({ fact, atLeast: z.number() }),
  z.strictObject({ fact, below: z.number() }),
])

export const nextStepRuleSchema = z.strictObject({
  id: z.string(),
  /** The true rule with the lowest order decides */
  order: z.int(),
  situation: z.enum(situations),
  step: z.enum(stepKinds),
  /** All of them must hold */
  when: z.array(condition),
  /** Words for the client, 12-year-old level */
  client: words,
  therapist: words,
  sourceIds: z.array(z.string()),
  basis: z.string().min(1),
  /** A number or a decision of ours; shown as a house rule until somebody approves it */
  houseRule: z.boolean(),
  /** Co-care triggers that this step raises */
  triggerIds: z.array(z.string()),
  reviewed: z.iso.date().nullable(),
  approvedBy: z.string().nullable(),
  spanish: z.enum(['unreviewed', 'reviewed']),
})

const level = z.int().min(1).max(5)

export const respondingSettingsSchema = z.strictObject({
  note: z.string(),
  reviewAfterVisits: z.int().min(1),
  reviewAfterWeeks: z.int().min(1),
  /** Levels to go down by severity grade */
  pressureDownByGrade: z.record(z.enum(['1', '2', '3', '4', '5']), z.int().min(1)),
  lightestPressure: level,
  /** After a reaction to a session whose pressure nobody wrote down */
  pressureWhenNotRecorded: level,
  /** Sessions without a reaction after which an earlier one no longer limits pressure */
  cleanVisitsToForget: z.int().min(1),
  lookBackVisits: z.int().min(1),
  /** After-effects that lighter pressure has nothing to do with */
  notAboutPressure: z.array(z.string()),
  nerveKinds: z.strictObject({ always: z.array(z.string()), fromGrade2: z.array(z.string()) }),
  spaceOut: z.strictObject({ times: z.number().min(1), mostDays: z.int().min(1) }),
  flare: z.strictObject({ leastPoints: z.number(), minutesShare: z.number().min(0).max(1) }),
  belowTestedDose: z.strictObject({ minutesShort: z.number(), shareOfFrequency: z.number() }),
  reviewed: z.iso.date().nullable(),
  approvedBy: z.string().nullable(),
})
