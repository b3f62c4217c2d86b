import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Tx } from '../db/schema.ts'
import type { LinkMaker } from './client-links.ts'
import { newSalt } from './token.ts'

/** Wrong codes that are taken before a new one is needed. */
export const codeTries = 5

type Where = { readonly practiceId: string; readonly linkId: string }

/** The six digits that belong to a salt; only the key can make them, so only their hash need be stored. */
function digits(key: string, { practiceId, linkId }: Where, salt: Buffer): string {
  const made = createHmac('sha256', key).update(`code\0${practiceId}\0${linkId}\0`).update(salt).digest()
  return String(made.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
}

const hashOf = (key: string, where: Where, code: string): Buffer =>
  createHmac('sha256', key).update(`code hash\0${where.practiceId}\0${where.linkId}\0${code}`).digest()

/** A new code for a link, to be read out by the practice; tries start again. Null when there is no open link. */
export async function renewCode(tx: Tx, maker: LinkMaker, where: Where, now: Date): Promise<string | null> {
  const salt = newSalt()
  const code = digits(maker.linkKey, where, salt)
  const changed = await tx
    .updateTable('client_link')
    .set({ code_salt: salt, code_hash: hashOf(maker.linkKey, where, code), code_tries: 0 })
    .where('practice_id', '=', where.practiceId)
    .where('link_id', '=', where.linkId)
    .where('submitted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n ? code : null
}

/** The code that stands now, made again from its salt: for the same command answered twice. */
export async function presentCode(tx: Tx, maker: LinkMaker, where: Where): Promise<string | null> {
  const row = await tx
    .selectFrom('client_link')
    .select('code_salt')
    .where('practice_id', '=', where.practiceId)
    .where('link_id', '=', where.linkId)
    .executeTakeFirst()
  return row?.code_salt == null ? null : digits(maker.linkKey, where, row.code_salt)
}

export const isCode = (maker: LinkMaker, where: Where, stored: Buffer, code: string): boolean =>
  timingSafeEqual(stored, hashOf(maker.linkKey, where, code))
