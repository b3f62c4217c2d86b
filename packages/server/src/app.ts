import { practices } from './features/practices/practices.routes.ts'
import type { Feature } from './platform/feature.ts'

/** Every feature of the server: one line each, nothing else. */
export const features: readonly Feature[] = [practices]
