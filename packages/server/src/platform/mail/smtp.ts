import { createTransport } from 'nodemailer'

export type Letter = { readonly to: string; readonly subject: string; readonly text: string }

/** Hands a letter to the mail server; null when none is set. */
export type Smtp = { readonly send: (letter: Letter) => Promise<void>; readonly close: () => void }

/**
 * Opens the mail server of SMTP_URL. The sender is the address in `?from=` or the user of the URL.
 *
 * @example openSmtp('smtps://desk%40example.org:secret@mail.example.org', 'https://unknot.example.org')
 */
export function openSmtp(url: string, address: string): Smtp {
  const parsed = new URL(url)
  const user = decodeURIComponent(parsed.username)
  const from =
    parsed.searchParams.get('from') ?? (user.includes('@') ? user : `unknot@${new URL(address).hostname}`)
  parsed.searchParams.delete('from')
  const transport = createTransport({
    url: parsed.href,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
  return {
    send: async ({ to, subject, text }) => {
      await transport.sendMail({
        from: { name: 'Unknot', address: from },
        to,
        subject,
        text,
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    },
    close: () => transport.close(),
  }
}
