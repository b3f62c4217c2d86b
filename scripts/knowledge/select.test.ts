import { expect, test } from 'vitest'
import { select, selectTexts } from './select.ts'

const data = { a: [{ b: 1 }, { b: null }, { c: { b: 2 } }], d: { x: ['p'], y: ['q', 3] }, e: 'text' }

test.each([
  ['e', ['text']],
  ['a[].b', [1]],
  ['**b', [1, 2]],
  ['d{keys}', ['x', 'y']],
  ['d{}.[]', ['p', 'q', 3]],
  ['**y[]', ['q', 3]],
  ['a.b', []],
  ['e[]', []],
  ['no.such[].path', []],
])('%s', (path, expected) => {
  expect(select(data, path)).toEqual(expected)
})

test('only texts', () => {
  expect(selectTexts(data, 'd{}.[]')).toEqual(['p', 'q'])
})
