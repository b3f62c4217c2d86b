import { expect, test } from 'vitest'
import { digitsOf, fold, pieces, searchable } from './searchable.ts'

test.each([
  ['Muñoz-Núñez', 'munoz nunez'],
  ['MUÑOZ  NÚÑEZ', 'munoz nunez'],
  ['Åse-Marie Straße', 'ase marie strasse'],
  ["O'Brien", 'obrien'],
  ['O’Brien', 'obrien'],
  ['Łukasz Ærø', 'lukasz aero'],
  ['ﬁona', 'fiona'],
  ['李小龍', '李小龍'],
  ['İpek', 'ipek'],
  ['  ', ''],
])('%s is found as %s', (words, folded) => {
  expect(fold(words)).toBe(folded)
})

test('folding twice changes nothing', () => {
  for (const words of ['Straße', 'Ångström', 'D’Àvila y Peña']) expect(fold(fold(words))).toBe(fold(words))
})

test('a phone number is its digits', () => {
  expect(digitsOf('+34 (600) 12-34.56')).toBe('34600123456')
})

test('family name first for order, every name and way to reach them for search', () => {
  expect(
    searchable({
      givenName: 'Begoña',
      familyName: 'Ruiz Núñez',
      preferredName: 'Bego',
      pronouns: null,
      birthDate: null,
      phone: '600 12 34 56',
      email: 'Bego@Example.org',
      address: null,
      emergencyContact: null,
      guardian: null,
      language: 'es',
      mailAllowed: true,
    }),
  ).toEqual({
    sort_name: 'ruiz nunez begona',
    search_name: ' begona ruiz nunez bego ',
    search_reach: '600123456 bego@example.org',
  })
})

test('the pieces of a word', () => {
  expect(pieces('ana')).toEqual([' an', 'ana', 'na '])
  expect(pieces('')).toEqual([])
})
