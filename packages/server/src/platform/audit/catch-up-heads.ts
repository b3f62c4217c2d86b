import type pg from 'pg'
import type { AuditHead } from './audit-heads.ts'

/**
 * Writes outside what was sealed just before the machine stopped: a seal is committed first and its head written after
 * it, so the newest head may be missing there.
 */
export async function catchUpHeads(
  keeper: pg.Pool,
  outside: ReadonlyMap<string, AuditHead>,
  writeHead: (head: AuditHead) => void,
): Promise<void> {
  const { rows } = await keeper.query<{
    practice_id: string
    seal_no: number
    sealed_at: Date
    head: Buffer
  }>(
    'select distinct on (practice_id) practice_id, seal_no, sealed_at, head from audit_seal order by practice_id, seal_no desc',
  )
  for (const row of rows) {
    if (row.seal_no <= (outside.get(row.practice_id)?.sealNo ?? 0)) continue
    const sealedAt = row.sealed_at.toISOString()
    writeHead({ practiceId: row.practice_id, sealNo: row.seal_no, head: row.head.toString('hex'), sealedAt })
  }
}
