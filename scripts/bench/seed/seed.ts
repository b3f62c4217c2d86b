import type { Clock } from '@unknot/server/platform/clock'
import { connectOwner, openDatabases } from '@unknot/server/platform/db/open-database'
import type { Secrets } from '@unknot/server/platform/secrets'
import { prepareDatabase } from '@unknot/server/platform/start/open-database'
import { openBenchAuth } from '../login.ts'
import { copy, fillingOf, type Table } from './fill.ts'
import { withoutIndexes } from './indexes.ts'
import { worldOf, type Size } from './world.ts'

/** Migrates an empty database and fills it: rows first, then the secondary indexes, then what the planner must know. */
export async function seed(
  url: string,
  size: Size,
  secrets: Secrets,
  clock: Clock,
  say: (line: string) => void,
): Promise<void> {
  const begun = performance.now()
  const seconds = (): string => `${((performance.now() - begun) / 1000).toFixed(0)} s`
  await prepareDatabase(url, secrets, clock, { say: () => undefined })
  const { people, groups } = fillingOf(worldOf(size), await signUpOnce(url, secrets))
  const owner = await connectOwner(url)
  try {
    await people(owner)
    say(`  people and plans (${seconds()})`)
    await Promise.all(
      groups.map((group) => fillGroup(url, group, (table) => say(`  ${table} (${seconds()})`))),
    )
    await owner.query('vacuum analyze')
    await owner.query('checkpoint')
  } finally {
    await owner.end()
  }
  say(`  in all ${seconds()}`)
}

/** One connection and one transaction: tables that are emptied in the transaction that fills them need no log. */
async function fillGroup(url: string, group: readonly Table[], done: (table: string) => void): Promise<void> {
  const owner = await connectOwner(url)
  const names = group.map(([name]) => name)
  try {
    await owner.query('begin')
    await owner.query(`truncate ${names.join(', ')} cascade`)
    // Whom the rows refer to is known here; asking for each would take longer than writing it.
    await owner.query(`set local session_replication_role = 'replica'`)
    const putBack = await withoutIndexes(owner, names)
    for (const table of group) {
      await copy(owner, table)
      done(table[0])
    }
    await putBack()
    await owner.query('commit')
  } finally {
    await owner.end()
  }
}

async function signUpOnce(url: string, secrets: Secrets): Promise<string> {
  const databases = openDatabases(url, secrets)
  try {
    return await openBenchAuth(databases, secrets).signUp()
  } finally {
    await databases.close()
  }
}
