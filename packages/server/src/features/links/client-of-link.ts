import type { Tx } from '../../platform/db/schema.ts'

/** Whose link it is; null when there is none here. */
export async function clientOfLink(tx: Tx, practiceId: string, linkId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('client_link')
    .select('client_id')
    .where('practice_id', '=', practiceId)
    .where('link_id', '=', linkId)
    .executeTakeFirst()
  return row?.client_id ?? null
}
