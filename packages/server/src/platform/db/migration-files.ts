import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RoleNames } from './role-names.ts'
import { expandTenantLines } from './tenant-lines.ts'

export type Migration = {
  /** The file's name without its ending: `0001-platform`. */
  readonly id: string
  /** SHA-256 of the file as it is written, before role names and tenant lines are filled in. */
  readonly hash: string
  readonly sql: string
}

export const migrationsFolder = join(import.meta.dirname, '../../../migrations')

/** The migrations of this version in their order, with role names and tenant lines filled in. */
export function readMigrations(names: RoleNames, folder: string = migrationsFolder): readonly Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-[a-z0-9-]+\.sql$/.test(file))
    .toSorted()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      return {
        id: file.replace(/\.sql$/, ''),
        hash: createHash('sha256').update(text).digest('hex'),
        sql: fillRoles(expandTenantLines(text), names, file),
      }
    })
}

const fillRoles = (sql: string, names: RoleNames, file: string): string =>
  sql.replace(/\{\{(\w+)\}\}/g, (_, kind: string) => {
    const name = (names as Readonly<Record<string, string>>)[kind]
    if (name === undefined) throw new Error(`${file} names a role {{${kind}}} that there is not.`)
    return name
  })
