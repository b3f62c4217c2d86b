import type pg from 'pg'
import { unsealedRows } from './audit-rows.ts'
import { rowsHash, sealHead } from './seal-chain.ts'
import type { AuditHead } from './audit-heads.ts'

export type Sealer = {
  /** The keeper role: it reads every practice and writes seals, nothing else. */
  readonly keeper: pg.Pool
  readonly key: string
  readonly now: () => Date
  /** Puts a new head outside the database; called after the seal is committed. */
  readonly writeHead: (head: AuditHead) => void
}

/** The most rows one seal holds. */
const batch = 500

/**
 * Seals every committed row that stands in no seal yet; answers how many seals were made.
 *
 * A row says itself which seal it stands in, so the order in which transactions commit does not matter: one that
 * commits late is simply sealed with the next batch. Nothing depends on transaction numbers, which another cluster
 * would count anew after a restore.
 */
export async function sealAll(sealer: Sealer): Promise<number> {
  const { rows } = await sealer.keeper.query<{ practice_id: string }>(
    'select distinct practice_id from audit where seal_no is null limit 1000',
  )
  let seals = 0
  for (const { practice_id: practiceId } of rows) {
    for (;;) {
      const head = await sealBatch(sealer, practiceId)
      if (head === null) break
      sealer.writeHead(head)
      seals += 1
    }
  }
  return seals
}

async function sealBatch({ keeper, key, now }: Sealer, practiceId: string): Promise<AuditHead | null> {
  const client = await keeper.connect()
  try {
    await client.query('begin')
    const head = await sealIn(client, key, practiceId, now())
    await client.query(head === null ? 'rollback' : 'commit')
    client.release()
    return head
  } catch (error) {
    client.release(true)
    throw error
  }
}

async function sealIn(
  client: pg.PoolClient,
  key: string,
  practiceId: string,
  sealedAt: Date,
): Promise<AuditHead | null> {
  // Where several servers share a database, one at a time seals a practice.
  const lock = await client.query<{ taken: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('audit seal ' || $1, 0)) as taken`,
    [practiceId],
  )
  if (lock.rows[0]?.taken !== true) return null
  const rows = await unsealedRows(client, practiceId, batch)
  if (rows.length === 0) return null
  const last = await client.query<{ seal_no: number; head: Buffer }>(
    'select seal_no, head from audit_seal where practice_id = $1 order by seal_no desc limit 1',
    [practiceId],
  )
  const sealNo = (last.rows[0]?.seal_no ?? 0) + 1
  const hash = rowsHash(rows.map(({ row }) => row))
  const previousHead = last.rows[0]?.head ?? null
  const head = sealHead(key, {
    practiceId,
    sealNo,
    previousHead,
    sealedAt,
    rowCount: rows.length,
    rowsHash: hash,
  })
  await client.query(
    'insert into audit_seal (practice_id, seal_no, sealed_at, row_count, rows_hash, head) values ($1, $2, $3, $4, $5, $6)',
    [practiceId, sealNo, sealedAt, rows.length, hash, head],
  )
  const marked = await client.query(
    'update audit set seal_no = $1 where practice_id = $2 and audit_id = any($3::uuid[]) and seal_no is null',
    [sealNo, practiceId, rows.map(({ id }) => id)],
  )
  if (marked.rowCount !== rows.length) throw new Error('Audit rows changed while they were being sealed.')
  return { practiceId, sealNo, head: head.toString('hex'), sealedAt: sealedAt.toISOString() }
}
