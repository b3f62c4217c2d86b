import { readOutgoingMail } from '@unknot/contract/practices'
import type { ReadAnswer } from '@unknot/contract/wire/read'
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/schema.ts'
import { mailBody } from '../../platform/mail/mail-body.ts'
import { handleRead } from '../../platform/reads/handle-read.ts'

type Mail = ReadAnswer<typeof readOutgoingMail>['mails'][number]

/** The mail of a practice, each with the address of its link: where there is no mail server it is handed over by hand. */
export const outgoingMail = handleRead(readOutgoingMail, async ({ tx, practiceId, now, audit, services }) => {
  const rows = await mailRows(tx, practiceId, now)
  const mails: Mail[] = []
  for (const row of rows) {
    const { body, url } = await mailBody(tx, services, row)
    mails.push({
      mailId: row.mail_id,
      clientId: row.client_id,
      clientName: row.client_name,
      to: row.to_address,
      subject: row.subject,
      body,
      url,
      madeAt: row.made_at.toISOString(),
      // The column is checked to hold one of the four.
      state: row.state as Mail['state'],
      stateAt: row.state_at.toISOString(),
      open: row.open,
    })
  }
  for (const clientId of new Set(rows.map((row) => row.client_id))) {
    if (clientId !== null) audit({ clientId })
  }
  audit({ clientId: null, subjectIds: rows.map((row) => row.mail_id) })
  return { sends: services.mailServer, mails }
})

const mailRows = (tx: Tx, practiceId: string, now: Date) =>
  tx
    .selectFrom('outgoing_mail as mail')
    .leftJoin('client', (join) =>
      join
        .onRef('client.practice_id', '=', 'mail.practice_id')
        .onRef('client.client_id', '=', 'mail.client_id'),
    )
    .leftJoin('client_link as link', (join) =>
      join
        .onRef('link.practice_id', '=', 'mail.practice_id')
        .onRef('link.link_id', '=', 'mail.link_ref')
        .on('mail.link_purpose', '=', 'link'),
    )
    .selectAll('mail')
    .select([
      sql<string | null>`trim(client.given_name || ' ' || client.family_name)`.as('client_name'),
      sql<boolean>`coalesce(link.submitted_at is null and link.withdrawn_at is null and link.expires_at > ${now}, false)`.as(
        'open',
      ),
    ])
    .where('mail.practice_id', '=', practiceId)
    .orderBy('mail.made_at', 'desc')
    .orderBy('mail.mail_id', 'desc')
    .limit(100)
    .execute()
