import type pg from 'pg'
import { Stopped } from '../sentence.ts'
import { roleKinds, type RoleKind, type RoleNames } from './role-names.ts'

const limits: Readonly<Record<RoleKind, string>> = { app: '30s', auth: '15s', jobs: '60s', keeper: '10min' }

/**
 * Makes the login roles, or sets their passwords and limits again. The passwords are ours (base64url), so they can
 * stand in a statement; `CREATE ROLE` takes no parameters.
 */
export async function ensureRoles(
  owner: pg.ClientBase,
  names: RoleNames,
  passwords: Readonly<Record<RoleKind, string>>,
): Promise<void> {
  for (const kind of roleKinds) {
    const name = names[kind]
    const known = await owner.query('select 1 from pg_roles where rolname = $1', [name])
    const verb = known.rowCount === 0 ? 'create' : 'alter'
    try {
      await owner.query(`${verb} role ${name} login noinherit password '${passwords[kind]}'`)
    } catch (error) {
      if ((error as { code?: string }).code !== '42501') throw error
      throw new Stopped(
        `The database user of DATABASE_URL may not make roles, and ${name} is needed. Let it: ALTER ROLE "<user>" CREATEROLE; ` +
          'then start again.',
      )
    }
    await owner.query(`alter role ${name} set statement_timeout = '${limits[kind]}'`)
    await owner.query(`alter role ${name} set idle_in_transaction_session_timeout = '60s'`)
    await owner.query(`alter role ${name} set timezone = 'UTC'`)
  }
  await owner.query(`alter role ${names.auth} set search_path = auth`)
}
