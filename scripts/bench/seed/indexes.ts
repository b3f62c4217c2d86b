import type { copyRows } from '@unknot/server/platform/db/copy-rows'

type Owner = Parameters<typeof copyRows>[0]

/**
 * Takes the secondary indexes of the tables away, so that rows go in quickly; answers how to put every one back as the
 * migrations made it.
 */
export async function withoutIndexes(owner: Owner, tables: readonly string[]): Promise<() => Promise<void>> {
  const { rows } = await owner.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i where i.indrelid = any($1::regclass[])
       and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [tables],
  )
  for (const { name } of rows) await owner.query(`drop index ${name}`)
  return async () => {
    await owner.query(`set maintenance_work_mem = '512MB'`)
    for (const { definition } of rows) await owner.query(definition)
  }
}
