import type { infer as Infer } from 'zod'
import rulesData from '../../generated/next-step-rules.ts'
import settingsData from '../../generated/responding-settings.ts'
import type {
  factNames,
  nextStepRuleSchema,
  respondingSettingsSchema,
  situations,
  stepKinds,
} from './responding.schema.ts'

export type NextStepRule = Infer<typeof nextStepRuleSchema>
export type StepKind = (typeof stepKinds)[number]
export type Situation = (typeof situations)[number]
export type FactName = (typeof factNames)[number]

/** What to do next, strongest first (knowledge/responding/rules); their shape is tested. */
export const nextStepRules: readonly NextStepRule[] = (rulesData as readonly NextStepRule[]).toSorted(
  (a, b) => a.order - b.order,
)

/** The numbers of those rules (knowledge/responding/settings.json). */
export const respondingSettings = settingsData as Infer<typeof respondingSettingsSchema>
