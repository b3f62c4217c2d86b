import { AsyncLocalStorage } from 'node:async_hooks'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { isDatabaseAway } from '../db/database-away.ts'

export type AuthDatabase = {
  readonly database: Kysely<Record<string, never>>
  /**
   * Runs a piece of the login library. It hides what went wrong behind an error of its own; when that was the database
   * being away, the database's own error is thrown instead, and the request is answered as such.
   */
  readonly honestly: <Value>(work: () => Promise<Value>, failed: (value: Value) => boolean) => Promise<Value>
}

/** The login library's way to its tables. */
export function authDatabase(pool: pg.Pool): AuthDatabase {
  const trouble = new AsyncLocalStorage<{ away: Error | null }>()
  const note = (error: unknown): void => {
    const store = trouble.getStore()
    if (store !== undefined && error instanceof Error && isDatabaseAway(error)) store.away = error
  }
  const watched = {
    connect: async () => {
      try {
        return await pool.connect()
      } catch (error) {
        note(error)
        throw error
      }
    },
    end: () => pool.end(),
  }
  const database = new Kysely<Record<string, never>>({
    dialect: new PostgresDialect({ pool: watched }),
    log: (event) => {
      if (event.level === 'error') note(event.error)
    },
  })
  return {
    database,
    honestly: (work, failed) => {
      const store = { away: null as Error | null }
      return trouble.run(store, async () => {
        try {
          const value = await work()
          if (store.away !== null && failed(value)) throw store.away
          return value
        } catch (error) {
          throw store.away ?? error
        }
      })
    },
  }
}
