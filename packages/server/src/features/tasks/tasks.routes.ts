import type { Feature } from '../../platform/feature.ts'
import { readTask } from './read-task.ts'
import { saveOwnConsultation } from './save-own-consultation.ts'
import { submitBaselineDay } from './submit-baseline-day.ts'
import { submitCheckIn } from './submit-check-in.ts'
import { submitNextDay } from './submit-next-day.ts'
import { submitOwnConsultation } from './submit-own-consultation.ts'

export const tasks: Feature = {
  name: 'tasks',
  commands: [saveOwnConsultation, submitOwnConsultation, submitBaselineDay, submitCheckIn, submitNextDay],
  reads: [readTask],
}
