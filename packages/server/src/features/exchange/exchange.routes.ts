import type { Feature } from '../../platform/feature.ts'
import { readFhir } from './read-fhir.ts'

export const exchange: Feature = { name: 'exchange', commands: [], reads: [readFhir] }
