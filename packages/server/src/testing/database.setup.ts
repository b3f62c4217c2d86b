import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type {} from 'vitest'
import type { TestProject } from 'vitest/node'
import { systemClock } from '../platform/clock.ts'
import { migrate } from '../platform/db/migrate.ts'
import { readMigrations } from '../platform/db/migration-files.ts'
import { roleNames } from '../platform/db/role-names.ts'
import { ensureRoles } from '../platform/db/roles.ts'
import { startCluster } from '../platform/postgres/cluster.ts'
import { openTestQueue } from './test-queue.ts'
import { folderPrefix, sweepLeftovers } from './sweep-leftovers.ts'
import { testSecrets } from './test-secrets.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server's maintenance database, for the owner. */
    databaseUrl: string
    /** The migrated database that each test file copies. */
    templateName: string
  }
}

/**
 * One PostgreSQL for a whole test run: the embedded one in a temporary folder, or the one of UNKNOT_TEST_DATABASE_URL.
 * Migrated once into a template that each test file copies. Vitest calls it by the name of its file.
 *
 * @public
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['UNKNOT_TEST_DATABASE_URL']
  const server = given === undefined ? await startTemporary() : { url: given, stop: async () => undefined }
  try {
    return await prepare(project, server)
  } catch (error) {
    await server.stop()
    throw error
  }
}

type Server = { readonly url: string; readonly stop: () => Promise<void> }

async function prepare(project: TestProject, server: Server): Promise<() => Promise<void>> {
  const owner = new pg.Client({ connectionString: server.url })
  await owner.connect()
  const names = roleNames(testSecrets.installation)
  const migrations = readMigrations(names)
  const versions = createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 12)
  const templateName = `unknot_template_${process.pid}_${versions}`
  await ensureRoles(owner, names, testSecrets.database)
  await owner.query(`create database ${templateName}`)
  await migrateTemplate(server.url, templateName, migrations)
  project.provide('databaseUrl', server.url)
  project.provide('templateName', templateName)
  return async () => {
    await owner.query(`drop database if exists ${templateName} with (force)`)
    await owner.end()
    await server.stop()
  }
}

async function migrateTemplate(
  url: string,
  name: string,
  migrations: ReturnType<typeof readMigrations>,
): Promise<void> {
  const address = new URL(url)
  address.pathname = `/${name}`
  const client = new pg.Client({ connectionString: address.href })
  await client.connect()
  await migrate(client, { migrations, now: systemClock.now() })
  await client.end()
  const queue = await openTestQueue(address.href, systemClock, true)
  await queue.stop()
}

async function startTemporary(): Promise<Server> {
  sweepLeftovers()
  const folder = mkdtempSync(folderPrefix)
  const cluster = await startCluster({
    folder: join(folder, 'postgres'),
    password: testSecrets.database.root,
    throwaway: true,
    // Speed over safety: this cluster is thrown away.
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '300',
      autovacuum: 'off',
    },
  })
  return {
    url: cluster.url('postgres'),
    stop: async () => {
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
