import type { Tx } from '../../platform/db/schema.ts'

export type LinkClient = NonNullable<Awaited<ReturnType<typeof linkClient>>>

/** Who a link is for, with the practice's name, phone and clock. */
export async function linkClient(tx: Tx, practiceId: string, clientId: string) {
  const row = await tx
    .selectFrom('client')
    .innerJoin('practice', 'practice.practice_id', 'client.practice_id')
    .select(['client.client_id', 'client.given_name', 'client.email', 'client.language', 'client.details'])
    .select(['practice.name', 'practice.time_zone', 'practice.phone', 'practice.emergency_number'])
    .where('client.practice_id', '=', practiceId)
    .where('client.client_id', '=', clientId)
    .where('client.merged_into', 'is', null)
    .executeTakeFirst()
  return row && { ...row, timeZone: row.time_zone, practiceName: row.name }
}
