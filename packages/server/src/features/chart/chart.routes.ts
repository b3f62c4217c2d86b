import type { Feature } from '../../platform/feature.ts'
import { openChart } from './open-chart.ts'

export const chart: Feature = { name: 'chart', commands: [], reads: [openChart] }
