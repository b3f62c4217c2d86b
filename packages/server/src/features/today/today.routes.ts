import type { Feature } from '../../platform/feature.ts'
import { closeAlert } from './close-alert.ts'
import { readClientAlerts } from './read-client-alerts.ts'
import { readToday } from './read-today.ts'

export const today: Feature = { name: 'today', commands: [closeAlert], reads: [readToday, readClientAlerts] }
