import type { Tx } from '../../platform/db/schema.ts'
import type { Author } from '../../platform/people/actor.ts'
import { keepRevision } from '../../platform/revisions/keep-revision.ts'
import { clientForChange, updateClient } from './clients.sql.ts'

type Said = {
  readonly practiceId: string
  readonly clientId: string
  /** What the client signed; undefined when they were not asked. */
  readonly allowed: boolean | undefined
  readonly now: Date
  readonly author: Author
}

/** Brings "may mail be sent" up to what the client last signed, as a version of its own. */
export async function keepMailAllowed(
  tx: Tx,
  { practiceId, clientId, allowed, now, author }: Said,
): Promise<void> {
  if (allowed === undefined) return
  const client = await clientForChange(tx, practiceId, clientId)
  if (client === undefined || client.details.mailAllowed === allowed) return
  const version = client.version + 1
  const details = { ...client.details, mailAllowed: allowed }
  await updateClient(tx, practiceId, clientId, { version, details, archivedAt: client.archived_at })
  await keepRevision(tx, {
    practiceId,
    clientId,
    kind: 'client',
    subjectId: clientId,
    version,
    body: { details, archived: client.archived_at !== null },
    reason: 'consent signed',
    now,
    author,
  })
}
