/** What a client takes home, as it stands in a plan. */
import * as z from 'zod'
import { aftercareCategories, aftercareItemSchema, aftercareLevels } from '../knowledge/aftercare.schema.ts'
import { wordsSchema } from '../knowledge/words.schema.ts'

const strings = z.array(z.string()).readonly()

export const chosenItemSchema = z
  .strictObject({
    itemId: z.string(),
    category: z.enum(aftercareCategories),
    level: z.enum(aftercareLevels),
    levelWords: wordsSchema.describe('How sure, in the words to show'),
    matchedBy: z
      .enum(['condition', 'practice'])
      .describe('practice: no source ties this item to this condition'),
    side: z.enum(['left', 'right', 'both']).nullable(),
    doseFrom: aftercareItemSchema.shape.evidence.shape.doseFrom,
    sourceIds: strings,
    because: wordsSchema,
  })
  .readonly()

export const heldBackSchema = z
  .strictObject({
    itemId: z.string(),
    topics: z
      .array(
        z
          .strictObject({ topicId: z.string(), state: z.enum(['off', 'on', 'unanswered', 'cleared']) })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()

export const aftercareChoiceSchema = z
  .strictObject({
    items: z.array(chosenItemSchema).readonly().describe('Two to four, or none with the reason beside'),
    safetyCards: strings.describe('Cards that go out every time and do not count'),
    heldBack: z
      .array(heldBackSchema)
      .readonly()
      .describe(
        'Would fit but for a safety topic that is on or unanswered; the therapist may clear it with a reason',
      ),
    noneBecause: wordsSchema.nullable(),
    missing: strings,
  })
  .readonly()
