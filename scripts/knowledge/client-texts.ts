import { claim } from '@unknot/clinical/knowledge/claims'
import {
  findForbiddenClaims,
  type ForbiddenClaim,
  type Language,
} from '@unknot/clinical/knowledge/forbidden-claims'
import type { Content } from './content.ts'
import type { Problem } from './problem.ts'
import { isRecord, select } from './select.ts'

/** Where the words that a client reads stand: the kind, and the paths inside its entries. */
const forClients: Readonly<Record<string, readonly string[]>> = {
  'aftercare-items': [''],
  'aftercare-meta': [''],
  techniques: ['clientExplanation'],
  conditions: ['plainName', 'goalsExamples', 'askFirst'],
  claims: ['say'],
  instruments: ['nameEs', 'instructions', 'instructionsEs', 'items', 'cards'],
  'next-step-rules': ['client', 'therapist'],
  'safety-questions': [''],
  'safety-rules': ['reason', 'reasonEs', 'es'],
  'after-effects': ['name', 'plain', 'usualCourse', 'es'],
  'safety-meta': ['severityGrades'],
  'cocare-triggers': ['label', 'es'],
  'cocare-meta': ['goals', 'disciplines', 'letters'],
}

/** Fields inside them that only clinicians read, that say what must not be said, or that are no text. */
const notForClients = new Set(['evidence', 'note', 'notes', 'id', 'basis', 'trigger', 'backTranslation'])

/** Every text that a client reads and that claims what must not be claimed, with what may be said instead. */
export function claimsInClientTexts(content: Content): readonly Problem[] {
  return Object.entries(forClients).flatMap(([kind, paths]) =>
    (content.get(kind) ?? []).flatMap(({ file, data }) =>
      paths.flatMap((path) =>
        select(data, path)
          .flatMap((value) => textsOf(value, path, languageOf(path, 'en')))
          .flatMap(({ at, language, text }) =>
            findForbiddenClaims(text, language).map((found) => ({ where: file, what: problemOf(at, found) })),
          ),
      ),
    ),
  )
}

interface Text {
  readonly at: string
  readonly language: Language
  readonly text: string
}

function textsOf(value: unknown, at: string, language: Language): readonly Text[] {
  if (typeof value === 'string') return [{ at, language, text: value }]
  if (Array.isArray(value)) return value.flatMap((one, index) => textsOf(one, `${at}[${index}]`, language))
  if (!isRecord(value)) return []
  return Object.entries(value)
    .filter(([key]) => !notForClients.has(key))
    .flatMap(([key, inner]) => textsOf(inner, at === '' ? key : `${at}.${key}`, languageOf(key, language)))
}

/** Under `es`, `nameEs`, … it is Spanish; under `en` English; else as around it. */
function languageOf(key: string, around: Language): Language {
  if (/(^|\.)es$|Es$/.test(key)) return 'es'
  return key === 'en' ? 'en' : around
}

function problemOf(at: string, { id, words, claimIds }: ForbiddenClaim): string {
  const said = claimIds.flatMap((claimId) => claim(claimId)?.say?.en ?? [])
  const instead = said[0] === undefined ? '' : `; may be said: “${said[0]}”`
  return `${at}: “${words}” must not be claimed (${id})${instead}`
}
