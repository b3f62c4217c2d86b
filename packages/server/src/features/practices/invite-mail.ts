import en from './words/en.json' with { type: 'json' }
import es from './words/es.json' with { type: 'json' }

type Invitation = {
  readonly practice: string
  readonly language: string
  readonly by: string
  /** The last day the invitation works, as in 2026-12-04. */
  readonly until: string
}

/** The mail that invites somebody to work in a practice, in the practice's language. */
export function inviteMail({ practice, language, by, until }: Invitation): { subject: string; body: string } {
  const words = language === 'es' ? es : en
  const fill = (text: string): string =>
    text.replace(/\{(practice|by|date)\}/g, (_, gap: string) => ({ practice, by, date: until })[gap] ?? '')
  return {
    subject: fill(words.subject),
    body: [words.hello, '', words.invited, '', words.open, '', words.until].map(fill).join('\n'),
  }
}
