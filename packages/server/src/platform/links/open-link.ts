import type { OpenLinkAnswer, OpenLinkRefusal } from '@unknot/contract/wire/link'
import { timingSafeEqual } from 'node:crypto'
import { writeAudit } from '../audit/write-audit.ts'
import type { Tx } from '../db/schema.ts'
import { ok, refuse, type Outcome } from '../outcome.ts'
import type { LinkCaller } from '../people/actor.ts'
import { browserHash, newBrowserKey } from './browser-key.ts'
import type { LinkMaker } from './client-links.ts'
import { codeTries, isCode } from './link-code.ts'
import { tokenHash, type TokenParts } from './token.ts'

export type Opening = {
  readonly parts: TokenParts
  readonly token: string
  readonly code: string | undefined
  /** What this browser holds already of the link, if anything. */
  readonly held: LinkCaller | null
  readonly now: Date
}

export type Opened = {
  readonly outcome: Outcome<OpenLinkAnswer, OpenLinkRefusal>
  /** The cookie to give to the browser, when it was let in. */
  readonly cookie: { readonly caller: LinkCaller; readonly expiresAt: Date } | null
}

/**
 * Lets a browser in to the task of a link: the first browser at once, the same one again, and another only with the
 * practice's code (then it alone is let in). Wrong codes are counted; nothing already entered is shown before.
 */
export async function openLink(tx: Tx, maker: LinkMaker, opening: Opening): Promise<Opened> {
  const { practiceId, id: linkId } = opening.parts
  const row = await findLink(tx, practiceId, linkId)
  const no = (code: OpenLinkRefusal, message: string): Opened => ({
    outcome: refuse(code, { message }),
    cookie: null,
  })
  if (row === undefined || !timingSafeEqual(row.token_hash, tokenHash(opening.token))) {
    return no('link-not-found', 'This link is not known here. Ask the practice for a new one.')
  }
  if (row.withdrawn_at !== null)
    return no('link-withdrawn', 'The practice has withdrawn this link. Ask for a new one.')
  if (row.submitted_at !== null) return no('link-submitted', 'This was already sent. Nothing more is needed.')
  if (row.expires_at <= opening.now)
    return no('link-expired', 'This link has ended. Ask the practice for a new one.')
  const answer = ok({ state: 'open', practiceId, linkId, kind: row.kind } as const)
  const { held } = opening
  if (
    row.browser_hash !== null &&
    held !== null &&
    timingSafeEqual(row.browser_hash, browserHash(held.browserKey))
  ) {
    return { outcome: answer, cookie: { caller: held, expiresAt: row.expires_at } }
  }
  if (row.browser_hash !== null) {
    const where = { practiceId, linkId }
    if (row.code_hash !== null && row.code_tries >= codeTries) {
      return no('code-locked', 'That was the last try. Ask the practice for a new code.')
    }
    if (opening.code === undefined || row.code_hash === null) {
      const triesLeft = codeTries - row.code_tries
      return {
        outcome: ok({ state: 'code-needed', practiceName: row.practice, triesLeft } as const),
        cookie: null,
      }
    }
    if (!isCode(maker, where, row.code_hash, opening.code)) {
      const left = await countWrongCode(tx, practiceId, linkId)
      return left > 0
        ? no('code-wrong', `This is not the code. ${left} ${left === 1 ? 'try' : 'tries'} left.`)
        : no('code-locked', 'That was the last try. Ask the practice for a new code.')
    }
  }
  const caller: LinkCaller = { kind: 'link', practiceId, linkId, browserKey: newBrowserKey() }
  await letIn(tx, caller, opening.now)
  const frame = {
    practiceId,
    now: opening.now,
    author: { kind: 'client-link', id: linkId },
    action: 'link.open',
    commandId: null,
  } as const
  await writeAudit(tx, frame, [{ clientId: row.client_id, subjectIds: [linkId] }])
  return { outcome: answer, cookie: { caller, expiresAt: row.expires_at } }
}

// Taken for update: two browsers that open the link at the same moment are served one after the other.
const findLink = (tx: Tx, practiceId: string, linkId: string) =>
  tx
    .selectFrom('client_link')
    .innerJoin('practice', 'practice.practice_id', 'client_link.practice_id')
    .selectAll('client_link')
    .select('practice.name as practice')
    .where('client_link.practice_id', '=', practiceId)
    .where('client_link.link_id', '=', linkId)
    .forUpdate('client_link')
    .executeTakeFirst()

async function countWrongCode(tx: Tx, practiceId: string, linkId: string): Promise<number> {
  const row = await tx
    .updateTable('client_link')
    .set((change) => ({ code_tries: change('code_tries', '+', 1) }))
    .where('practice_id', '=', practiceId)
    .where('link_id', '=', linkId)
    .returning('code_tries')
    .executeTakeFirstOrThrow()
  return Math.max(0, codeTries - row.code_tries)
}

// A code lets one browser in; the browser before it is no longer let in, and the code is used up.
async function letIn(tx: Tx, caller: LinkCaller, now: Date): Promise<void> {
  await tx
    .updateTable('client_link')
    .set({
      browser_hash: browserHash(caller.browserKey),
      opened_at: now,
      code_salt: null,
      code_hash: null,
      code_tries: 0,
    })
    .where('practice_id', '=', caller.practiceId)
    .where('link_id', '=', caller.linkId)
    .execute()
}
