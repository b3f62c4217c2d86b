import type { PreviousRecord, ScreenInput, ScreenRecord } from '@unknot/clinical/screening/screen-input'
import { recordAfter } from '@unknot/clinical/screening/record-after'
import type { Tx } from '../../platform/db/schema.ts'
import { clientsOfRecord, hasAttended, inputsInOrder, keptRecord } from './screenings.sql.ts'

/** What the record holds for a client's next screening; null before the first, or when there is no such client here. */
export const recordOfClient = async (
  tx: Tx,
  practiceId: string,
  clientId: string,
): Promise<PreviousRecord | null> =>
  screeningRecord(tx, practiceId, await clientsOfRecord(tx, practiceId, clientId))

/**
 * What the record holds for the next screening of these clients, who are one record; null before the first. Merged clients share one record, made
 * again from the screenings of all of them in the order of their days.
 */
export async function screeningRecord(
  tx: Tx,
  practiceId: string,
  clientIds: readonly string[],
): Promise<PreviousRecord | null> {
  const [clientId, ...others] = clientIds
  if (clientId === undefined) return null
  const record =
    others.length === 0
      ? await keptRecord(tx, practiceId, clientId)
      : recordOf(await inputsInOrder(tx, practiceId, clientIds))
  return record && { ...record, attended: await hasAttended(tx, practiceId, clientIds) }
}

/**
 * The record after these screenings, in this order. Each is folded onto what the ones before it left, so that one that
 * arrives late (a tablet that was offline) never undoes what was said after it.
 */
export function recordOf(inputs: readonly ScreenInput[]): ScreenRecord | null {
  let record: ScreenRecord | null = null
  for (const { previous, ...given } of inputs) {
    const ended = previous?.ended
    const before: PreviousRecord | null = record && ended ? { ...record, ended } : record
    record = recordAfter(before === null ? given : { ...given, previous: before })
  }
  return record
}
