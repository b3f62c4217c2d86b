import { clients } from './features/clients/clients.routes.ts'
import { episodes } from './features/episodes/episodes.routes.ts'
import { practices } from './features/practices/practices.routes.ts'
import type { Feature } from './platform/feature.ts'
import type { MakeSample } from './platform/sample/make-sample.ts'

/** Every feature of the server: one line each, nothing else. */
export const features: readonly Feature[] = [
  practices,
  clients,
  episodes,
]

/** What makes the sample practice; null while there is none. */
export const makeSample: MakeSample | null = null
