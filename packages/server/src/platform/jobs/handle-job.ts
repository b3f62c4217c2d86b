import type * as z from 'zod'
import type { AuditEntry } from '../audit/audit-entry.ts'
import type { Tx } from '../db/schema.ts'
import type { Author } from '../people/actor.ts'
import type { Services } from '../services.ts'
import type { Job } from './job.ts'

/** What the handler of a job is given: the practice's transaction, as for a command. */
export type JobContext<J extends Job> = {
  readonly tx: Tx
  readonly practiceId: string
  readonly payload: z.output<J['payload']>
  readonly now: Date
  readonly author: Author
  /** Names whose record was read or changed. */
  readonly audit: (entry: AuditEntry) => void
  readonly services: Services
}

export type JobRoute = {
  readonly declaration: Job
  readonly handler: (context: never) => Promise<void>
  /** What is done when the last try has failed. */
  readonly givenUp: ((context: never) => Promise<void>) | null
}

/**
 * Binds a job to the function that does it. A job may run twice (the machine may stop between the work and the note
 * that it is done), so the handler looks first whether there is still something to do. `givenUp` is for when the last
 * try has failed: there the practice is told.
 */
export const handleJob = <J extends Job>(
  declaration: J,
  handler: (context: JobContext<J>) => Promise<void>,
  givenUp: ((context: JobContext<J>) => Promise<void>) | null = null,
): JobRoute => ({ declaration, handler, givenUp })
