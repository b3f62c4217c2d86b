import type { Databases } from '@unknot/server/platform/db/open-database'
import { openPool, urlForRole } from '@unknot/server/platform/db/pool'
import { roleNames } from '@unknot/server/platform/db/role-names'
import { practiceDatabase, type PracticeDatabase } from '@unknot/server/platform/db/with-practice'
import type { Secrets } from '@unknot/server/platform/secrets'
import { idOf } from '../seed/chance.ts'

export type Statement = {
  /** Where the server has it prepared, so has the driver. */
  readonly name?: string
  readonly text: string
  readonly values: readonly unknown[]
}
type Pool = Databases['auth']

/** The application's pool on a database, of that many connections. */
export function appPool(url: string, secrets: Secrets, connections: number): Pool {
  const { app } = roleNames(secrets.installation)
  return openPool(urlForRole(url, app, secrets.database.app), connections)
}

/** A practice database that writes down every statement it sends, in order. */
export function recording(pool: Pool): {
  readonly practices: PracticeDatabase
  readonly take: () => readonly Statement[]
} {
  let sent: Statement[] = []
  pool.on('connect', (client) => {
    const send = client.query.bind(client) as (...args: readonly unknown[]) => unknown
    const recorded = (...args: readonly unknown[]): unknown => {
      const [text, values] = args
      if (typeof text === 'string') sent.push({ text, values: Array.isArray(values) ? values : [] })
      else sent.push(text as Statement)
      return send(...args)
    }
    Reflect.set(client, 'query', recorded)
  })
  return {
    practices: practiceDatabase(pool),
    take: () => {
      const taken = sent
      sent = []
      return taken
    },
  }
}

let replayed = 0

/** Sends the same statements straight through the driver, one after the other on one connection. */
export async function replay(pool: Pool, statements: readonly Statement[]): Promise<void> {
  const client = await pool.connect()
  try {
    for (const { name, text, values } of statements) {
      const now = fresh(text, values)
      await (name === undefined ? client.query(text, now) : client.query({ name, text, values: now }))
    }
  } finally {
    client.release()
  }
}

// A row of the audit trail is written once: sent again, it needs an id of its own.
function fresh(text: string, values: readonly unknown[]): unknown[] {
  if (!text.startsWith('insert into "audit"')) return [...values]
  replayed += 1
  const [practiceId, , ...rest] = values
  return [practiceId, idOf('reading', Date.now(), replayed), ...rest]
}
