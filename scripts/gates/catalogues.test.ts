import { expect, test } from 'vitest'
import { catalogues } from './catalogues.ts'
import { plantTree } from './planted-tree.ts'

const folder = 'packages/web/src/features/visits/words'

function found(en: string, es: string): readonly string[] {
  const root = plantTree({ [`${folder}/en.json`]: en, [`${folder}/es.json`]: es })
  return catalogues(root).map((one) => `${one.file.slice(folder.length + 1)} ${one.message}`)
}

test('a key that one language lacks', () => {
  expect(found('{ "a": { "b": "One", "c": "Two" } }', '{ "a": { "b": "Uno" } }')).toEqual([
    'es.json "a.c" is missing',
  ])
  expect(found('{ "a": "One" }', '{ "a": "Uno", "b": "Dos" }')).toEqual(['en.json "b" is missing'])
})

test('an empty text', () => {
  expect(found('{ "a": "One" }', '{ "a": " " }')).toEqual(['es.json "a" is empty'])
})

test('a gap that one language lacks', () => {
  expect(found('{ "a": "{{count}} visits" }', '{ "a": "visitas" }')).toEqual([
    'es.json "a" has the gaps none, English has count',
  ])
})

test('a language that is missing', () => {
  const root = plantTree({ 'packages/server/src/features/mail/words/en.json': '{ "a": "One" }' })
  expect(catalogues(root)).toMatchObject([{ file: 'packages/server/src/features/mail/words/es.json' }])
})

test('equal catalogues pass, with the Spanish plural of many', () => {
  expect(
    found('{ "a_one": "{{n}} visit" }', '{ "a_one": "{{ n }} visita", "a_many": "{{n}} de visitas" }'),
  ).toEqual([])
})
