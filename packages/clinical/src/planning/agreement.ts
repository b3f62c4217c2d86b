/**
 * Id under which the treating team's agreement to massage with a condition is recorded, beside those to single safety
 * rules: `clearances: [{ ruleId: 'condition:migraine', by, on, agreed, until }]`.
 */
export function agreementId(conditionId: string): string {
  return `condition:${conditionId}`
}
