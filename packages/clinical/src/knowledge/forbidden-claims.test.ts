import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claims } from './claims.ts'
import { findForbiddenClaims, neverClaimed, type Language } from './forbidden-claims.ts'

const languages: readonly Language[] = ['en', 'es']
const idsIn = (text: string, language: Language) => findForbiddenClaims(text, language).map(({ id }) => id)

describe('planted sentences', () => {
  const planted = neverClaimed.patterns.flatMap(({ id, caught }) =>
    languages.flatMap((language) => caught[language].map((text) => [language, id, text] as const)),
  )

  test.each(planted)('%s, %s: “%s” is caught', (language, id, text) => {
    expect(idsIn(text, language)).toContain(id)
    expect(idsIn(text.toUpperCase(), language)).toContain(id)
    expect(idsIn(`Hola. ${text.replaceAll(' ', '\n')} Adiós.`, language)).toContain(id)
  })

  test('each pattern has a planted sentence in both languages', () => {
    for (const { id, caught } of neverClaimed.patterns) {
      expect([caught.en.length > 0, caught.es.length > 0], id).toEqual([true, true])
    }
  })
})

describe('honest sentences', () => {
  const honest = neverClaimed.patterns.flatMap(({ passes }) =>
    languages.flatMap((language) => (passes?.[language] ?? []).map((text) => [language, text] as const)),
  )

  test.each(honest)('%s: “%s” passes', (language, text) => {
    expect(findForbiddenClaims(text, language)).toEqual([])
  })

  test.each(claims.flatMap(({ id, say }) => (say ? [[id, say] as const] : [])))(
    'what may be said of %s passes in both languages',
    (_, say) => {
      expect(findForbiddenClaims(say.en, 'en')).toEqual([])
      expect(findForbiddenClaims(say.es, 'es')).toEqual([])
    },
  )

  test('a denial passes where it is honest', () => {
    expect(idsIn('Massage does not heal your muscles, and it is not a cure.', 'en')).toEqual([])
    expect(idsIn('El masaje no cura el dolor.', 'es')).toEqual([])
  })

  test('“not only” is no denial, nor is one in the clause before', () => {
    expect(idsIn('It not only boosts circulation.', 'en')).toEqual(['circulation'])
    expect(idsIn('Not a drug: it cures.', 'en')).toEqual(['cure'])
    expect(idsIn('No es un fármaco, pero mejora la circulación.', 'es')).toEqual(['circulation'])
  })

  test('cortisol, endorphins and toxins may not even be denied in client text', () => {
    expect(idsIn('Massage does not flush toxins.', 'en')).toEqual(['toxins'])
    expect(idsIn('No baja el cortisol.', 'es')).toEqual(['cortisol'])
  })
})

describe('what it answers', () => {
  test('the words as they stand, where they stand, and which popular claim they are', () => {
    const text = 'Te ayuda… ¡MEJORA la CIRCULACIÓN!'
    const [found] = findForbiddenClaims(text, 'es')
    expect(found).toMatchObject({
      id: 'circulation',
      words: 'MEJORA la CIRCULACIÓN',
      claimIds: ['C07', 'C51', 'C52'],
    })
    expect(text.slice(found?.index ?? -1)).toBe('MEJORA la CIRCULACIÓN!')
  })

  test('whole words only', () => {
    expect(idsIn('Cambie de posición a menudo; libera espacio a menudo.', 'es')).toEqual([])
    expect(idsIn('A secure accuracy. Obscure cured-looking words: procured.', 'en')).toEqual(['cure'])
  })

  test('each never phrase of the claims is caught, or is too plain to be a word list', () => {
    const notAsWords = new Set([
      // Plain words that honest text needs; their patterns take the words around them.
      'works',
      'funciona',
      'lasting',
      'permanent',
      'duradero',
      'permanente',
      'complete',
      'completo',
      'corrects',
      'corrige',
      'prevents',
      'previene',
      'flushes',
      'arrastra',
      'heals',
      'repairs',
      'repara',
      'cura',
      'knots',
      'scar tissue',
      'restrictions',
      'anti-inflammatory',
      'antiinflamatorio',
      'antidepressant',
      'antidepresivo',
      'tailored',
      'cut down',
      'tome menos',
      'sleep better',
      'drains waste',
      // A client's own goal.
      'dormir mejor',
      // Not a phrase but a rule for writers.
      'a number without its source',
      'una cifra sin su fuente',
    ])
    const missed = claims.flatMap(({ id, never }) =>
      languages.flatMap((language) =>
        never[language]
          .filter((phrase) => !notAsWords.has(phrase) && findForbiddenClaims(phrase, language).length === 0)
          .map((phrase) => `${id} ${language}: ${phrase}`),
      ),
    )
    expect(missed).toEqual([])
  })

  test('no text crashes it, and every hit lies in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...languages), (text, language) => {
        for (const { words, index } of findForbiddenClaims(`${text} toxin cura el dolor`, language)) {
          expect(`${text} toxin cura el dolor`.slice(index, index + words.length)).toBe(words)
        }
      }),
    )
  })
})

test('all 55 popular claims are there, in order', () => {
  expect(claims.map(({ id }) => id)).toEqual(
    Array.from({ length: 55 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`),
  )
})

test('of a contradicted reason nothing is said', () => {
  const silent = claims.filter(({ say }) => say === null).map(({ id }) => id)
  expect(silent).toEqual(['C08', 'C09', 'C12', 'C13', 'C14', 'C24', 'C31', 'C50', 'C54'])
})
