import type { Tx } from '../../platform/db/schema.ts'

/** The practice's IANA time zone. */
export async function timeZoneOf(tx: Tx, practiceId: string): Promise<string> {
  const { time_zone } = await tx
    .selectFrom('practice')
    .select('time_zone')
    .where('practice_id', '=', practiceId)
    .executeTakeFirstOrThrow()
  return time_zone
}
