import type { infer as Infer } from 'zod'
import type { ScreenInput } from '../screening/screen.ts'
import type { planPartSchema, soFarSchema } from './plan-input.schema.ts'

/** The screening's input, and what the episode, the client and the member bring to a plan. */
export type PlanInput = ScreenInput & Infer<typeof planPartSchema>
/** What the visits so far taught, as the planner reads it. */
export type SoFar = Infer<typeof soFarSchema>
