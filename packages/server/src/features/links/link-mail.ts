import type { TaskKind } from '@unknot/contract/client-tasks'
import en from './words/en.json' with { type: 'json' }
import es from './words/es.json' with { type: 'json' }

const catalogues = { en, es } as const

type Letter = {
  readonly kind: TaskKind
  readonly language: string
  readonly name: string
  readonly practice: string
  readonly phone: string | null
}

/** The mail that carries a link, in the client's language. It names no complaint, no item and no place of the body. */
export function linkMail({ kind, language, name, practice, phone }: Letter): {
  subject: string
  body: string
} {
  const words = language === 'es' ? catalogues.es : catalogues.en
  const fill = (text: string) =>
    text
      .replaceAll('{practice}', practice)
      .replaceAll('{name}', name)
      .replaceAll('{phone}', phone ?? '')
  const lines = [
    words.hello,
    '',
    words[kind],
    '',
    words.open,
    '',
    words.private,
    ...(phone ? [words.call] : []),
    '',
    practice,
  ]
  return { subject: fill(words.subject), body: lines.map(fill).join('\n') }
}
