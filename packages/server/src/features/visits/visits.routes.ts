import type { Feature } from '../../platform/feature.ts'
import { cancelVisit } from './cancel-visit.ts'
import { endVisit } from './end-visit.ts'
import { moveVisit } from './move-visit.ts'
import { planVisit } from './plan-visit.ts'
import { readVisit } from './read-visit.ts'
import { recordBodyMap } from './record-body-map.ts'
import { recordComfortSignal } from './record-comfort-signal.ts'
import { recordSegment } from './record-segment.ts'
import { startVisit } from './start-visit.ts'

export const visits: Feature = {
  name: 'visits',
  commands: [
    planVisit,
    moveVisit,
    cancelVisit,
    startVisit,
    recordSegment,
    recordComfortSignal,
    recordBodyMap,
    endVisit,
  ],
  reads: [readVisit],
}
