import type { CommandRoute } from './commands/handle-command.ts'
import type { JobRoute } from './jobs/handle-job.ts'
import type { ReadRoute } from './reads/handle-read.ts'

/** What a feature brings: its commands, reads and jobs, listed in `<feature>.routes.ts`. */
export type Feature = {
  readonly name: string
  readonly commands: readonly CommandRoute[]
  readonly reads: readonly ReadRoute[]
  readonly jobs?: readonly JobRoute[]
}
