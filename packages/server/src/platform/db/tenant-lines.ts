// What the application may do with a table. There is no way to say "everything": deleting is a choice of its own,
// because nothing of a record is ever lost.
const grants: Readonly<Record<string, string>> = {
  'append-only': 'select, insert',
  editable: 'select, insert, update',
  removable: 'select, insert, update, delete',
  'draft-only': 'select, insert, update',
}

const inPractice = `practice_id = nullif(current_setting('unknot.practice_id', true), '')::uuid`

/**
 * Turns each line `-- tenant: <table> <append-only|editable|removable|draft-only>` of a migration into the table's row-level
 * security and grants: rows of the practice set by `SET LOCAL unknot.practice_id`, no others; unset shows none.
 * The keeper reads all practices, for backups and seals. `draft-only`: a row can be changed while its `status` is
 * `draft`, and never again.
 *
 * @example
 * -- tenant: visit editable
 */
export const expandTenantLines = (sql: string): string =>
  sql.replace(/^-- tenant: (\S+) (\S+)[ \t]*$/gm, (line, table: string, kind: string) => {
    const granted = grants[kind]
    if (granted === undefined)
      throw new Error(`"${line}": the kind must be one of ${Object.keys(grants).join(', ')}.`)
    return [
      line,
      `alter table ${table} enable row level security;`,
      `alter table ${table} force row level security;`,
      `create policy tenant on ${table} to {{app}} using (${inPractice}) with check (${inPractice});`,
      `create policy keeper on ${table} for select to {{keeper}} using (true);`,
      `grant ${granted} on ${table} to {{app}};`,
      `grant select on ${table} to {{keeper}};`,
      ...(kind === 'draft-only' ? [draftOnly(table)] : []),
    ].join('\n')
  })

const draftOnly = (table: string): string =>
  `create policy draft_only on ${table} as restrictive for update to {{app}} using (status = 'draft') with check (true);`
