import type { Tx } from '../../platform/db/schema.ts'

export type Merge = {
  readonly mergeId: string
  readonly keptClientId: string
  readonly mergedClientId: string
  readonly reason: string
  readonly now: Date
  readonly memberId: string
}

export async function insertMerge(tx: Tx, practiceId: string, merge: Merge): Promise<void> {
  await tx
    .insertInto('client_merge')
    .values({
      practice_id: practiceId,
      merge_id: merge.mergeId,
      kept_client_id: merge.keptClientId,
      merged_client_id: merge.mergedClientId,
      reason: merge.reason,
      at: merge.now,
      by_member: merge.memberId,
      undone_at: null,
      undone_by: null,
      undone_reason: null,
    })
    .execute()
}

/** A merge and its two clients, locked until the transaction ends. */
export const mergeForChange = (tx: Tx, practiceId: string, mergeId: string) =>
  tx
    .selectFrom('client_merge')
    .select(['merge_id', 'kept_client_id', 'merged_client_id', 'undone_at'])
    .where('practice_id', '=', practiceId)
    .where('merge_id', '=', mergeId)
    .forNoKeyUpdate()
    .executeTakeFirst()

export async function markUndone(
  tx: Tx,
  practiceId: string,
  mergeId: string,
  undone: { readonly now: Date; readonly memberId: string; readonly reason: string },
): Promise<void> {
  await tx
    .updateTable('client_merge')
    .set({ undone_at: undone.now, undone_by: undone.memberId, undone_reason: undone.reason })
    .where('practice_id', '=', practiceId)
    .where('merge_id', '=', mergeId)
    .execute()
}

/** Merges in force: who was merged into whom. A client merged into one that was merged later makes a chain. */
const inForce = (tx: Tx, practiceId: string) =>
  tx
    .selectFrom('client_merge')
    .select(['kept_client_id', 'merged_client_id'])
    .where('practice_id', '=', practiceId)
    .where('undone_at', 'is', null)
    .execute()

/**
 * Points every merged client at the client whose record theirs is read with: the end of its chain of merges. Called
 * after a merge or its undoing; answers who was moved.
 */
export async function pointAtKept(tx: Tx, practiceId: string): Promise<void> {
  const keptOf = new Map(
    (await inForce(tx, practiceId)).map((row) => [row.merged_client_id, row.kept_client_id]),
  )
  const endOf = (clientId: string): string => {
    const next = keptOf.get(clientId)
    return next === undefined ? clientId : endOf(next)
  }
  const wanted = new Map([...keptOf.keys()].map((clientId) => [clientId, endOf(clientId)]))
  const standing = await tx
    .selectFrom('client')
    .select(['client_id', 'merged_into'])
    .where('practice_id', '=', practiceId)
    .where(({ or, eb }) =>
      or([
        eb('merged_into', 'is not', null),
        ...(wanted.size === 0 ? [] : [eb('client_id', 'in', [...wanted.keys()])]),
      ]),
    )
    .execute()
  for (const { client_id: clientId, merged_into: now } of standing) {
    const kept = wanted.get(clientId) ?? null
    if (kept === now) continue
    await tx
      .updateTable('client')
      .set({ merged_into: kept })
      .where('practice_id', '=', practiceId)
      .where('client_id', '=', clientId)
      .execute()
  }
}
