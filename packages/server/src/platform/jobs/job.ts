import type * as z from 'zod'
import type { Tx } from '../db/schema.ts'

/** A kind of work done later. Its payload holds ids, instants and counts only: the queue stands outside tenancy. */
export type Job<Payload extends z.ZodObject = z.ZodObject> = {
  /** Kebab case, as in `send-next-day-check`. */
  readonly name: string
  readonly payload: Payload
  /** How often it is tried again, with growing pauses, before it is given up. */
  readonly retries: number
}

export const job = <Payload extends z.ZodObject>(declaration: Job<Payload>): Job<Payload> => declaration

export type Later<J extends Job> = {
  readonly practiceId: string
  readonly payload: z.output<J['payload']>
  /** When it is due; at once when left out. */
  readonly at?: Date
  /** A word that names this occasion: while a job of the same word waits or was just done, no second one is added. */
  readonly once?: string
}

/**
 * Puts work into the queue in the caller's own transaction: kept when that commits, never when it does not.
 *
 * @example await services.later(tx, sendNextDayCheck, { practiceId, payload: { visitId }, at: morning, once: visitId })
 */
export type PutLater = <J extends Job>(tx: Tx, declaration: J, later: Later<J>) => Promise<void>
