import type { Feature } from '../../platform/feature.ts'
import { renewCode } from './renew-code.ts'
import { sendLink } from './send-link.ts'
import { sendNextDayCheck } from './send-next-day-check.ts'
import { withdrawLink } from './withdraw-link.ts'

export const links: Feature = {
  name: 'links',
  commands: [sendLink, withdrawLink, renewCode],
  reads: [],
  jobs: [sendNextDayCheck],
}
