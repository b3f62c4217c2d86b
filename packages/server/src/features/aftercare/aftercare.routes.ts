import type { Feature } from '../../platform/feature.ts'
import { chooseAftercare } from './choose-aftercare.ts'

export const aftercare: Feature = { name: 'aftercare', commands: [chooseAftercare], reads: [] }
