import type pg from 'pg'
import { Stopped } from '../sentence.ts'
import type { RoleNames } from './role-names.ts'

type Found = { readonly may_make: boolean; readonly has_list: boolean }

/**
 * Refuses a database that could not be used, before anything in it is changed: one in which the user of DATABASE_URL
 * may not make tables, or one that was made with another data folder. That folder holds the keys of its links, sessions
 * and audit trail, and its roles alone may read the tables.
 */
export async function refuseUnfitDatabase(owner: pg.ClientBase, names: RoleNames): Promise<void> {
  const { rows } = await owner.query<Found>(
    `select has_database_privilege(current_database(), 'create') and has_schema_privilege('public', 'create') as may_make,
            to_regclass('meta.migration') is not null as has_list`,
  )
  if (rows[0]?.may_make !== true) {
    throw new Stopped(
      'The database user of DATABASE_URL may not make tables in this database. Let it own it: ALTER DATABASE "<database>" ' +
        'OWNER TO "<user>"; then start again. Nothing was changed.',
    )
  }
  if (rows[0].has_list && !(await isOurs(owner, names))) {
    throw new Stopped(
      'This database was made with another data folder, which holds its keys. Start with that folder (UNKNOT_DATA), or ' +
        'restore a backup into an empty database. Nothing was changed.',
    )
  }
}

// The first migration lets this folder's keeper into the schema.
async function isOurs(owner: pg.ClientBase, names: RoleNames): Promise<boolean> {
  const { rows } = await owner.query<{ ours: boolean }>(
    `select not exists (select from meta.migration)
         or exists (select from pg_roles where rolname = $1 and has_schema_privilege(oid, 'meta', 'usage')) as ours`,
    [names.keeper],
  )
  return rows[0]?.ours === true
}
