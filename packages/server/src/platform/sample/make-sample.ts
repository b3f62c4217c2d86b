import type { User } from '../people/actor.ts'
import type { Services } from '../services.ts'

/** What makes the sample practice: deterministic, in the practice given, with this user as its owner. */
export type MakeSample = (sample: {
  readonly services: Services
  readonly practiceId: string
  readonly owner: User
  readonly say: (line: string) => void
}) => Promise<void>
