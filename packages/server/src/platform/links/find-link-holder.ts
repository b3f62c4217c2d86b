import type { Tx } from '../db/schema.ts'
import type { Caller, LinkHolder } from '../people/actor.ts'

/** The link this browser opened, while it is open: not expired, not withdrawn. */
export async function findLinkHolder(
  tx: Tx,
  caller: Extract<Caller, { kind: 'link' }>,
  now: Date,
): Promise<LinkHolder | null> {
  void tx
  void caller
  void now
  return null
}
