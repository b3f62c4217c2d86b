import type { infer as Infer } from 'zod'
import data from '../../generated/safety-rules.ts'
import type {
  ruleOverrides,
  safetyRuleSchema,
  screenActions,
  screenUrgencies,
} from './safety-rules.schema.ts'

export type SafetyRule = Infer<typeof safetyRuleSchema>
export type RuleEffect = SafetyRule['effect']
/** What a rule asks of the session, strongest first. */
export type RuleAction = (typeof screenActions)[number]
export type ScreenUrgency = (typeof screenUrgencies)[number]
export type RuleOverride = (typeof ruleOverrides)[number]

/** Every safety rule (knowledge/safety/rules), in the order of their ids; their shape is tested. */
export const safetyRules = data as readonly SafetyRule[]

const byId: ReadonlyMap<string, SafetyRule> = new Map(safetyRules.map((rule) => [rule.id, rule]))

/** One rule by its id: `safetyRule('rf-chest-pain')`. */
export function safetyRule(id: string): SafetyRule | undefined {
  return byId.get(id)
}
