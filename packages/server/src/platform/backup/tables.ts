import type pg from 'pg'

export type BackupTable = {
  readonly schema: string
  readonly name: string
  readonly columns: readonly string[]
  /** The columns of the primary key, each with whether it is text. */
  readonly key: readonly { readonly name: string; readonly isText: boolean }[]
}

/** Schemas whose rows are carried. The queue's waiting work is carried apart; `meta` is made anew by migrating. */
const carried = ['auth', 'public']

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const nameOf = ({ schema, name }: Pick<BackupTable, 'schema' | 'name'>): string =>
  `${quoted(schema)}.${quoted(name)}`

/** Every table with rows of people and practices, those that are referred to before those that refer to them. */
export async function backupTables(client: pg.ClientBase): Promise<readonly BackupTable[]> {
  const { rows } = await client.query<BackupTable & { refers: string[] }>(
    `select n.nspname as schema, c.relname as name,
            (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
            (select coalesce(jsonb_agg(jsonb_build_object('name', a.attname, 'isText', a.atttypid = 'text'::regtype) order by k.place), '[]')
               from pg_constraint p cross join lateral unnest(p.conkey) with ordinality as k (attnum, place)
               join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
              where p.conrelid = c.oid and p.contype = 'p') as key,
            (select coalesce(array_agg(distinct f.confrelid::regclass::text), '{}') from pg_constraint f
              where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as refers
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any($1)
      order by 1, 2`,
    [carried],
  )
  return inOrder(rows)
}

function inOrder(
  tables: readonly (BackupTable & { readonly refers: readonly string[] })[],
): readonly BackupTable[] {
  const placed: BackupTable[] = []
  const names = new Set<string>()
  let left = [...tables]
  while (left.length > 0) {
    const next = left.filter((table) => table.refers.every((other) => names.has(bare(other))))
    if (next.length === 0)
      throw new Error(`Tables refer to each other in a circle: ${left.map(({ name }) => name).join(', ')}.`)
    for (const { refers: _, ...table } of next) {
      placed.push(table)
      names.add(`${table.schema}.${table.name}`)
    }
    left = left.filter((table) => !next.includes(table))
  }
  return placed
}

// `regclass` leaves out the schema of the search path and quotes what needs it.
const bare = (name: string): string => {
  const plain = name.replaceAll('"', '')
  return plain.includes('.') ? plain : `public.${plain}`
}

/** The statement that copies a table out, in an order that is the same in every PostgreSQL. */
export function copyOut(table: BackupTable): string {
  const order = table.key
    .map(({ name, isText }) => `${quoted(name)}${isText ? ' collate "C"' : ''}`)
    .join(', ')
  const columns = table.columns.map(quoted).join(', ')
  return `copy (select ${columns} from ${nameOf(table)}${order === '' ? '' : ` order by ${order}`}) to stdout`
}
