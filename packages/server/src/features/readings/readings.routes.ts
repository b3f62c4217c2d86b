import type { Feature } from '../../platform/feature.ts'
import { recordAfterEffect } from './record-after-effect.ts'
import { recordReadings } from './record-readings.ts'

export const readings: Feature = {
  name: 'readings',
  commands: [recordReadings, recordAfterEffect],
  reads: [],
}
