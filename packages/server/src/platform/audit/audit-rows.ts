import type pg from 'pg'
import type { SealedRow } from './seal-chain.ts'

// Everything of a row but which seal it stands in, as text, so that it reads the same in every PostgreSQL.
const columns = `audit_id::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), actor_kind, actor_id, action,
  client_id::text, array_to_string(subject_ids, ','), command_id::text, details::text`

type Row = { readonly id: string; readonly seal: string | null; readonly row: SealedRow }

async function query(
  client: pg.ClientBase | pg.Pool,
  where: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const result = await client.query<(string | null)[]>({
    text: `select seal_no::text, ${columns} from audit where ${where}`,
    values: [...values],
    rowMode: 'array',
  })
  return result.rows.map(([seal = null, ...row]) => ({ seal, id: String(row[0]), row }))
}

/** Committed rows of a practice that stand in no seal yet, the oldest first. */
export const unsealedRows = (client: pg.ClientBase, practiceId: string, limit: number) =>
  query(client, 'practice_id = $1 and seal_no is null order by audit_id limit $2', [practiceId, limit])

/** The rows of some seals of a practice, by seal. */
export async function rowsOfSeals(
  client: pg.Pool,
  practiceId: string,
  from: number,
  to: number,
): Promise<ReadonlyMap<number, readonly SealedRow[]>> {
  const rows = await query(
    client,
    'practice_id = $1 and seal_no between $2 and $3 order by seal_no, audit_id',
    [practiceId, from, to],
  )
  const groups = new Map<number, SealedRow[]>()
  for (const { seal, row } of rows) {
    const group = groups.get(Number(seal))
    if (group === undefined) groups.set(Number(seal), [row])
    else group.push(row)
  }
  return groups
}
