import type { Tx } from '../db/schema.ts'
import { inviteUrl, linkUrl, type LinkMaker } from '../links/client-links.ts'

type MailRow = {
  readonly practice_id: string
  readonly body: string
  readonly link_purpose: 'link' | 'invite' | null
  readonly link_ref: string | null
}

/** The text of a mail with the address of its link put in. Tokens are never stored, so it is made when it is needed. */
export async function mailBody(
  tx: Tx,
  maker: LinkMaker,
  mail: MailRow,
): Promise<{ body: string; url: string | null }> {
  const url = await urlOf(tx, maker, mail)
  return { url, body: url === null ? mail.body : mail.body.replaceAll('{link}', url) }
}

async function urlOf(tx: Tx, maker: LinkMaker, mail: MailRow): Promise<string | null> {
  if (mail.link_purpose === null || mail.link_ref === null) return null
  const make = mail.link_purpose === 'link' ? linkUrl : inviteUrl
  return make(tx, maker, mail.practice_id, mail.link_ref)
}
