import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../testing/test-database.ts'
import { testSecrets } from '../../testing/test-secrets.ts'
import { readMigrations } from './migration-files.ts'
import { furtherPolicies, schemasOutsideTenancy } from './outside-tenancy.ts'
import { roleKinds, roleNames } from './role-names.ts'

const names = roleNames(testSecrets.installation)

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const granted: Readonly<Record<string, readonly string[]>> = {
  'append-only': ['INSERT', 'SELECT'],
  editable: ['INSERT', 'SELECT', 'UPDATE'],
  'draft-only': ['INSERT', 'SELECT', 'UPDATE'],
  removable: ['DELETE', 'INSERT', 'SELECT', 'UPDATE'],
}
// The audit trail's grants are narrower than any kind: they are checked one by one.
const byHand = new Set(['audit', 'audit_seal'])
const declared = () =>
  readMigrations(names)
    .flatMap(({ sql }) => [...sql.matchAll(/^-- tenant: (\S+) (\S+)$/gm)])
    .map(([, table = '', kind = '']) => ({ table, kind }))
    .filter(({ table }) => !byHand.has(table))

type Table = {
  readonly schema: string
  readonly name: string
  readonly owner: string
  readonly secured: boolean
  readonly forced: boolean
  readonly keyStartsWith: string | null
  readonly loose: readonly string[]
}

// `loose` are unique and foreign keys that do not start with practice_id.
const tables = () =>
  database.asOwner<Table>(`
    select n.nspname as schema, c.relname as name, pg_get_userbyid(c.relowner) as owner,
           c.relrowsecurity as secured, c.relforcerowsecurity as forced,
           (select a.attname from pg_constraint k join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
             where k.conrelid = c.oid and k.contype = 'p') as "keyStartsWith",
           coalesce((select array_agg(k.conname::text) from pg_constraint k
                      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
                     where k.conrelid = c.oid and k.contype in ('u', 'f') and a.attname <> 'practice_id'), '{}') as loose
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_%'
     order by 1, 2`)

const inTenancy = async () =>
  (await tables()).filter(({ schema }) => schemasOutsideTenancy[schema] === undefined)

describe('every table', () => {
  test('carries practice_id first in its keys and is secured by row, or stands in the list of exceptions', async () => {
    const found = await inTenancy()
    expect(found.length).toBeGreaterThan(10)
    const wrong = found.filter(
      (table) =>
        table.keyStartsWith !== 'practice_id' || !table.secured || !table.forced || table.loose.length > 0,
    )
    expect(wrong).toEqual([])
  })

  test('outside the public schema stands in a schema of the list, and each schema of the list exists', async () => {
    const schemas = new Set((await tables()).map(({ schema }) => schema))
    schemas.delete('public')
    expect([...schemas].toSorted()).toEqual(Object.keys(schemasOutsideTenancy).toSorted())
  })

  test('of a practice has the tenant policy for the application, and no policy that is not explained', async () => {
    const policies = await database.asOwner<{
      table: string
      name: string
      roles: string[]
      using: string | null
      check: string | null
    }>(
      `select tablename as table, policyname as name, roles::text[] as roles, qual as using, with_check as check from pg_policies`,
    )
    for (const { name } of await inTenancy()) {
      const own = policies.filter((policy) => policy.table === name)
      const tenant = own.find((policy) => policy.name === 'tenant')
      expect({ name, roles: tenant?.roles }).toEqual({ name, roles: [names.app] })
      expect(tenant?.using).toContain('unknot.practice_id')
      expect(tenant?.check).toContain('unknot.practice_id')
      const others = own.filter((policy) => !['tenant', 'keeper', 'draft_only'].includes(policy.name))
      const unexplained = others.filter((policy) => furtherPolicies[`${name}.${policy.name}`] === undefined)
      expect(unexplained).toEqual([])
    }
    const known = new Set(policies.map((policy) => `${policy.table}.${policy.name}`))
    expect(Object.keys(furtherPolicies).filter((policy) => !known.has(policy))).toEqual([])
  })
})

describe('the login roles', () => {
  test('own nothing, cannot pass row-level security, and are members of nothing', async () => {
    for (const kind of roleKinds.filter((one) => one !== 'jobs')) {
      const owned = await database.asOwner(
        `select c.relname from pg_class c where pg_get_userbyid(c.relowner) = $1
         union all select n.nspname from pg_namespace n where pg_get_userbyid(n.nspowner) = $1`,
        [names[kind]],
      )
      expect({ kind, owned }).toEqual({ kind, owned: [] })
    }
    const flags = await database.asOwner<{ any: boolean }>(
      `select bool_or(rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication) as any
         from pg_roles where rolname = any($1)`,
      [Object.values(names)],
    )
    expect(flags).toEqual([{ any: false }])
    const memberships = await database.asOwner(
      'select 1 from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = any($1)',
      [Object.values(names)],
    )
    expect(memberships).toEqual([])
  })

  test('write only what they are meant to: append-only tables have no UPDATE or DELETE', async () => {
    const grants = await database.asOwner<{ grantee: string; table: string; kinds: string[] }>(
      `select grantee, table_name as table, array_agg(privilege_type::text order by privilege_type::text) as kinds
         from information_schema.role_table_grants where table_schema = 'public' and grantee = any($1) group by 1, 2`,
      [Object.values(names)],
    )
    const of = (role: string, table: string) =>
      grants.find((grant) => grant.grantee === role && grant.table === table)?.kinds ?? []
    for (const { table, kind } of declared())
      expect({ table, kinds: of(names.app, table) }).toEqual({ table, kinds: granted[kind] })
    expect(of(names.app, 'audit')).toEqual(['SELECT'])
    expect(of(names.app, 'audit_seal')).toEqual(['SELECT'])
    expect(grants.filter(({ grantee }) => grantee === names.auth || grantee === names.jobs)).toEqual([])
    const keeperWrites = grants.filter(
      ({ grantee, kinds }) => grantee === names.keeper && kinds.some((kind) => kind !== 'SELECT'),
    )
    expect(keeperWrites.map(({ table, kinds }) => [table, kinds])).toEqual([
      ['audit_seal', ['INSERT', 'SELECT']],
    ])
    expect(grants.filter(({ kinds }) => kinds.includes('TRUNCATE') || kinds.includes('TRIGGER'))).toEqual([])
  })
})

test('no foreign key leaves the tenant tables', async () => {
  const leaving = await database.asOwner(
    `select k.conname from pg_constraint k
       join pg_class a on a.oid = k.conrelid join pg_namespace n on n.oid = a.relnamespace
       join pg_class b on b.oid = k.confrelid join pg_namespace m on m.oid = b.relnamespace
      where k.contype = 'f' and n.nspname <> m.nspname`,
  )
  expect(leaving).toEqual([])
})
