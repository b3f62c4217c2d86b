import { localDay } from '@unknot/office/time/local-time'
import type { Tx } from './db/schema.ts'

/** Today's date where the practice is: a clinical date is theirs, not the server's. */
export async function practiceDay(tx: Tx, practiceId: string, now: Date): Promise<string> {
  const practice = await tx
    .selectFrom('practice')
    .select('time_zone')
    .where('practice_id', '=', practiceId)
    .executeTakeFirstOrThrow()
  return localDay(now.toISOString(), practice.time_zone)
}
