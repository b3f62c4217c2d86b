import type { infer as Infer } from 'zod'
import type { wordsSchema } from '../knowledge/words.schema.ts'
import type {
  becauseSchema,
  frequencySchema,
  measuresSchema,
  planChoiceSchema,
  planLimitSchema,
  planResultSchema,
  planSegmentSchema,
  refusalSchema,
  reviewSchema,
} from './plan-result.schema.ts'

export type Words = Infer<typeof wordsSchema>
/** Why something stands in the plan. A number of ours is named in `houseParts`, never credited to a source. */
export type Because = Infer<typeof becauseSchema>
/** One line of the plan: technique × regions × pressure × minutes. */
export type PlanSegment = Infer<typeof planSegmentSchema>
/** What a line is for within the session. */
export type SegmentRole = PlanSegment['role']
export type SegmentSide = PlanSegment['side']
export type Frequency = Infer<typeof frequencySchema>
/** How far the course rests on a trial. Only the first may be read without its warning. */
export type CourseBasis = Frequency['basis']
export type Review = Infer<typeof reviewSchema>
export type PlanLimit = Infer<typeof planLimitSchema>
export type Refusal = Infer<typeof refusalSchema>
/** One of the plans to choose from; the first is the one the rest of the result describes. */
export type PlanChoice = Infer<typeof planChoiceSchema>
export type Measures = Infer<typeof measuresSchema>
export type PlanResult = Infer<typeof planResultSchema>
