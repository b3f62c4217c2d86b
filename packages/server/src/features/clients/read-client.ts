import { readClient as declaration } from '@unknot/contract/clients'
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/schema.ts'
import { refuse } from '../../platform/outcome.ts'
import { handleRead } from '../../platform/reads/handle-read.ts'

export const readClient = handleRead(declaration, async ({ tx, practiceId, params, audit }) => {
  const { clientId } = params
  const client = await tx
    .selectFrom('client')
    .select(['client_id', 'version', 'details', 'archived_at', 'merged_into'])
    .where('practice_id', '=', practiceId)
    .where('client_id', '=', clientId)
    .executeTakeFirst()
  if (client === undefined) return refuse('not-found', { field: 'clientId' })
  audit({ clientId })
  return {
    clientId,
    version: client.version,
    details: client.details,
    archivedAt: client.archived_at?.toISOString() ?? null,
    mergedInto: client.merged_into,
    merges: await mergesInto(tx, practiceId, clientId),
  }
})

/** Everybody who was merged into this client, those merged apart again included. */
async function mergesInto(tx: Tx, practiceId: string, clientId: string) {
  const rows = await tx
    .selectFrom('client_merge')
    .innerJoin('client', (join) =>
      join
        .onRef('client.practice_id', '=', 'client_merge.practice_id')
        .onRef('client.client_id', '=', 'client_merge.merged_client_id'),
    )
    .select(['merge_id', 'merged_client_id', 'at', 'undone_at'])
    .select(sql<string>`trim(given_name || ' ' || family_name)`.as('name'))
    .where('client_merge.practice_id', '=', practiceId)
    .where('kept_client_id', '=', clientId)
    .orderBy('at', 'desc')
    .execute()
  return rows.map((row) => ({
    mergeId: row.merge_id,
    mergedClientId: row.merged_client_id,
    name: row.name,
    at: row.at.toISOString(),
    undoneAt: row.undone_at?.toISOString() ?? null,
  }))
}
