import type { ClientDetails } from '@unknot/contract/clients'
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/schema.ts'
import type {} from './clients.tables.ts'
import { digitsOf, searchable } from './searchable.ts'

/** A client as a write finds it; the row is locked until the transaction ends. */
export const clientForChange = (tx: Tx, practiceId: string, clientId: string) =>
  tx
    .selectFrom('client')
    .select(['client_id', 'version', 'details', 'archived_at', 'merged_into'])
    .where('practice_id', '=', practiceId)
    .where('client_id', '=', clientId)
    .forNoKeyUpdate()
    .executeTakeFirst()

const columnsOf = (details: ClientDetails) => ({
  given_name: details.givenName,
  family_name: details.familyName,
  preferred_name: details.preferredName,
  birth_date: details.birthDate,
  email: details.email,
  language: details.language,
  details: JSON.stringify(details),
  ...searchable(details),
})

export async function insertClient(
  tx: Tx,
  practiceId: string,
  client: { readonly clientId: string; readonly details: ClientDetails; readonly now: Date },
): Promise<void> {
  await tx
    .insertInto('client')
    .values({
      practice_id: practiceId,
      client_id: client.clientId,
      ...columnsOf(client.details),
      version: 1,
      created_at: client.now,
      archived_at: null,
      merged_into: null,
    })
    .execute()
}

export async function updateClient(
  tx: Tx,
  practiceId: string,
  clientId: string,
  change: { readonly version: number; readonly details: ClientDetails; readonly archivedAt: Date | null },
): Promise<void> {
  await tx
    .updateTable('client')
    .set({ ...columnsOf(change.details), archived_at: change.archivedAt, version: change.version })
    .where('practice_id', '=', practiceId)
    .where('client_id', '=', clientId)
    .execute()
}

/**
 * Clients who are likely the same person: the same name, and the same birth date, phone or mail, or nothing but the
 * name on either side to tell them apart.
 */
export async function likelySame(tx: Tx, practiceId: string, details: ClientDetails): Promise<string[]> {
  const { sort_name: name } = searchable(details)
  const digits = digitsOf(details.phone ?? '')
  const rows = await tx
    .selectFrom('client')
    .select('client_id')
    .where('practice_id', '=', practiceId)
    .where('sort_name', '=', name)
    .where('merged_into', 'is', null)
    .where(({ or, eb }) =>
      or([
        eb('birth_date', '=', details.birthDate),
        ...(details.email === null ? [] : [eb(sql`lower(email)`, '=', details.email.toLowerCase())]),
        ...(digits === '' ? [] : [eb(sql`split_part(search_reach, ' ', 1)`, '=', digits)]),
        details.birthDate === null ? sql<boolean>`true` : eb('birth_date', 'is', null),
      ]),
    )
    .orderBy('created_at')
    .limit(20)
    .execute()
  return rows.map((row) => row.client_id)
}
