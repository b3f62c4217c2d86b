import type { Read, ReadAnswer, ReadParams, ReadQuery, ReadRefusal } from '@unknot/contract/wire/read'
import type { AuditEntry } from '../audit/audit-entry.ts'
import type { Tx } from '../db/schema.ts'
import type { Outcome } from '../outcome.ts'
import type { Acting } from '../people/actor.ts'
import type { Services } from '../services.ts'
import type { WrittenAnswer } from './written-answer.ts'

/** What the handler of a read is given. A `signed-in` read has no practice: `practiceId` is then empty. */
export type ReadContext<R extends Read> = Acting<R['permission']> & {
  readonly tx: Tx
  readonly practiceId: string
  readonly now: Date
  readonly params: ReadParams<R>
  readonly query: ReadQuery<R>
  /** Names whose record was read. A read that declares an audit action and names nobody is refused as a bug. */
  readonly audit: (entry: AuditEntry) => void
  readonly services: Services
}

type Handler<R extends Read> = (
  context: ReadContext<R>,
) => Promise<
  | ReadAnswer<R>
  | WrittenAnswer<ReadAnswer<R>>
  | Extract<Outcome<never, ReadRefusal<R> | 'not-found'>, { ok: false }>
>

export type ReadRoute = { readonly declaration: Read; readonly handler: (context: never) => Promise<unknown> }

/**
 * Binds a declared read to the function that answers it: the answer itself, or `refuse('not-found')`.
 *
 * @example
 * export const chart = handleRead(openChart, async ({ tx, practiceId, params, audit }) => {
 *   const found = await readChart(tx, practiceId, params.clientId)
 *   if (found === null) return refuse('not-found')
 *   audit({ clientId: params.clientId })
 *   return found
 * })
 */
export const handleRead = <R extends Read>(declaration: R, handler: Handler<R>): ReadRoute => ({
  declaration,
  handler,
})
