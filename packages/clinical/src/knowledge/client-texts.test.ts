import { expect, test } from 'vitest'
import { reasonWords, verdictLabels, verdictTexts } from '../outcomes/verdict-words.ts'
import { aftercareItems } from './aftercare.ts'
import { claims } from './claims.ts'
import { cocareMeta, cocareTriggers } from './cocare.ts'
import { conditions } from './conditions.ts'
import { findForbiddenClaims, type Language } from './forbidden-claims.ts'
import { instruments } from './instruments.ts'
import { nextStepRules } from './responding.ts'
import { afterEffects } from './safety-after-effects.ts'
import { safetyMeta } from './safety-meta.ts'
import { safetyQuestions } from './safety-questions.ts'
import { safetyRules } from './safety-rules.ts'
import { techniques } from './techniques.ts'

/** Fields that only clinicians read, that say what must not be said, or that are no text. */
const notForClients = new Set([
  'evidence',
  'note',
  'notes',
  'id',
  'basis',
  'doNotClaim',
  'scopeNote',
  'evidenceSummary',
  'massageRole',
  'trigger',
  'backTranslation',
])

/** Every text of a value, with the language its field is in: under `es`, `nameEs`, … it is Spanish. */
function textsOf(value: unknown, path: string, language: Language): [string, Language, string][] {
  if (typeof value === 'string') return [[path, language, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => !notForClients.has(key))
    .flatMap(([key, inner]) =>
      textsOf(inner, `${path}.${key}`, /^es$|Es$/.test(key) ? 'es' : key === 'en' ? 'en' : language),
    )
}

test.each([
  ['aftercare', aftercareItems],
  ['techniques, as told to clients', techniques.map(({ clientExplanation }) => clientExplanation)],
  [
    'conditions, as named to clients',
    conditions.map(({ plainName, goalsExamples }) => [plainName, goalsExamples]),
  ],
  ['what may be said of popular claims', claims.map(({ say }) => say)],
  [
    'measures',
    instruments.map(({ items, nameEs, instructions, cards }) => ({ items, nameEs, instructions, cards })),
  ],
  ['next steps', nextStepRules.map(({ client, therapist }) => ({ client, therapist }))],
  ['verdicts', [verdictLabels, reasonWords, verdictTexts]],
  ['safety questions', safetyQuestions],
  ['reasons of the safety rules', safetyRules.map((rule) => rule.reason)],
  ['after-effects', afterEffects.map(({ name, plain, usualCourse }) => ({ name, plain, usualCourse }))],
  ['severity grades', safetyMeta.severityGrades],
  ['co-care', [cocareTriggers, cocareMeta.goals]],
])('nothing forbidden is claimed in %s', (where, value) => {
  const texts = textsOf(value, where, 'en')
  expect(texts.length).toBeGreaterThan(0)
  const found = texts.flatMap(([path, language, text]) =>
    findForbiddenClaims(text, language).map(
      ({ id, words }) => `${path} (${language}) ${id}: “${words}” in “${text}”`,
    ),
  )
  expect(found).toEqual([])
})
