import type { Feature } from '../../platform/feature.ts'
import { keepPlan } from './keep-plan.ts'
import { proposePlan } from './propose-plan.ts'
import { readPlan } from './read-plan.ts'

export const plans: Feature = {
  name: 'plans',
  commands: [keepPlan],
  reads: [proposePlan, readPlan],
}
