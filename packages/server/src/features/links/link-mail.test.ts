import { expect, test } from 'vitest'
import { linkMail } from './link-mail.ts'

const letter = { name: 'Ana', practice: 'Quiet Hands', phone: '555-0101' } as const
const kinds = ['consultation', 'baseline', 'check-in', 'next-day', 'aftercare'] as const

test.each(kinds)('the %s mail carries the link and no word of health, in both languages', (kind) => {
  for (const language of ['en', 'es']) {
    const { subject, body } = linkMail({ ...letter, kind, language })
    expect(body).toContain('{link}')
    expect(body).toContain('Quiet Hands')
    expect(`${subject} ${body}`).not.toMatch(
      /pain|ache|back|neck|massage|stretch|dolor|espalda|cuello|masaje|estira/i,
    )
    expect(`${subject} ${body}`).not.toMatch(/\{(practice|name|phone)\}/)
  }
})
