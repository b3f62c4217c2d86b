import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

const marked = /^\/\* prepared: ([a-z-]+) \*\//

/** Put before a large statement whose text never changes; `name` is its own among all statements. */
export const preparedAs = (name: string): string => `/* prepared: ${name} */`

/**
 * The pool as Kysely uses it, where each statement marked by `preparedAs` is prepared once in each connection. Planning
 * a statement over many tables takes longer than many a query; all others are sent as they are, so that a connection
 * keeps only a few plans.
 */
export function preparing(pool: pg.Pool): PostgresPool {
  const wrapped = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  const wrap = (client: pg.PoolClient): PostgresPoolClient => {
    const known = wrapped.get(client)
    if (known !== undefined) return known
    const made = {
      query: (text: unknown, values: readonly unknown[] = []): Promise<never> => {
        const sent = String(text)
        const name = marked.exec(sent)?.[1]
        const answered: Promise<unknown> =
          name === undefined
            ? client.query(sent, [...values])
            : client.query({ name, text: sent, values: [...values] })
        // Kysely asks in two ways; cursors, the other one, are not used here.
        return answered as Promise<never>
      },
      release: () => client.release(),
    } as unknown as PostgresPoolClient
    wrapped.set(client, made)
    return made
  }
  return { connect: async () => wrap(await pool.connect()), end: () => pool.end() }
}
