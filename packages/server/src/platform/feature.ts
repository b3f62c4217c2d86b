import type { CommandRoute } from './commands/handle-command.ts'
import type { ReadRoute } from './reads/handle-read.ts'

/** What a feature brings: its commands and reads, listed in `<feature>.routes.ts`. */
export type Feature = {
  readonly name: string
  readonly commands: readonly CommandRoute[]
  readonly reads: readonly ReadRoute[]
}
