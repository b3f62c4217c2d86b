import type { Tx } from '../db/schema.ts'
import type { Author } from '../people/actor.ts'
import { makeToken, newSalt, tokenHash, type TokenParts, type TokenPurpose } from './token.ts'

export type NewLink = {
  readonly practiceId: string
  readonly linkId: string
  readonly clientId: string
  /** Which task: `consultation`, `baseline`, `check-in`, `next-day`, `aftercare`. */
  readonly kind: string
  readonly subjectId: string | null
  readonly expiresAt: Date
  readonly now: Date
  readonly author: Author
}
/** What makes addresses: the key and where people reach this server. */
export type LinkMaker = { readonly linkKey: string; readonly address: string }

/** Makes the link of one task. Its address can be made again at any time by `linkUrl`; it is stored nowhere. */
export async function createLink(tx: Tx, maker: LinkMaker, link: NewLink): Promise<void> {
  const salt = newSalt()
  const token = makeToken(maker.linkKey, 'link', { practiceId: link.practiceId, id: link.linkId }, salt)
  await tx
    .insertInto('client_link')
    .values({
      practice_id: link.practiceId,
      link_id: link.linkId,
      client_id: link.clientId,
      kind: link.kind,
      subject_id: link.subjectId,
      made_at: link.now,
      made_by: `${link.author.kind}:${link.author.id}`,
      expires_at: link.expiresAt,
      salt,
      token_hash: tokenHash(token),
      opened_at: null,
      browser_hash: null,
      code_salt: null,
      code_hash: null,
      submitted_at: null,
      withdrawn_at: null,
    })
    .execute()
}

/** The address of a link, for a QR code or a mail: `https://…/t#<token>`. Null when there is no such link. */
export async function linkUrl(
  tx: Tx,
  maker: LinkMaker,
  practiceId: string,
  linkId: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom('client_link')
    .select('salt')
    .where('practice_id', '=', practiceId)
    .where('link_id', '=', linkId)
    .executeTakeFirst()
  return row === undefined ? null : addressOf(maker, 'link', { practiceId, id: linkId }, row.salt)
}

/** The address of an invitation: `https://…/invite#<token>`. Null when there is no such invitation. */
export async function inviteUrl(
  tx: Tx,
  maker: LinkMaker,
  practiceId: string,
  inviteId: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom('invite')
    .select('salt')
    .where('practice_id', '=', practiceId)
    .where('invite_id', '=', inviteId)
    .executeTakeFirst()
  return row === undefined ? null : addressOf(maker, 'invite', { practiceId, id: inviteId }, row.salt)
}

const pages: Readonly<Record<TokenPurpose, string>> = { link: 't', invite: 'invite' }

/** The page that opens a token, with the token after the `#`, where no server and no log sees it. */
export const addressOf = (maker: LinkMaker, purpose: TokenPurpose, parts: TokenParts, salt: Buffer): string =>
  `${maker.address}/${pages[purpose]}#${makeToken(maker.linkKey, purpose, parts, salt)}`

/**
 * Marks the link's task as handed in. False when it was handed in before: a link is for one submission.
 *
 * @example if (!(await submitLink(tx, practiceId, link.linkId, now))) return refuse('link-ended')
 */
export async function submitLink(tx: Tx, practiceId: string, linkId: string, now: Date): Promise<boolean> {
  const changed = await tx
    .updateTable('client_link')
    .set({ submitted_at: now })
    .where('practice_id', '=', practiceId)
    .where('link_id', '=', linkId)
    .where('submitted_at', 'is', null)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** Ends a link before its time: `withdrawn`, or why not. */
export async function withdrawLink(
  tx: Tx,
  practiceId: string,
  linkId: string,
  now: Date,
): Promise<'withdrawn' | 'not-found' | 'submitted'> {
  const row = await tx
    .selectFrom('client_link')
    .select(['submitted_at', 'withdrawn_at'])
    .where('practice_id', '=', practiceId)
    .where('link_id', '=', linkId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return 'not-found'
  if (row.submitted_at !== null) return 'submitted'
  await tx
    .updateTable('client_link')
    .set({ withdrawn_at: row.withdrawn_at ?? now })
    .where('practice_id', '=', practiceId)
    .where('link_id', '=', linkId)
    .execute()
  return 'withdrawn'
}
