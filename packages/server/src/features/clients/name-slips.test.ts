import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearest, slipsBetween, swaps } from './name-slips.ts'

test.each([
  ['garcia', 'garcia', 0],
  ['gar', 'garcia', 0.1],
  ['arci', 'garcia', 0.4],
  ['gracia', 'garcia', 1],
  ['gonzales', 'gonzalez', 1],
  ['rodrigez', 'rodriguez', 1],
  ['jaun', 'juan', 1],
  ['smtih', 'smith', 1],
  ['mcihele', 'michelle', 2],
  ['gonzlz', 'gonzalez', 2],
  ['gozal', 'gonzalez', 1.3],
  ['gh', 'garcia', null],
  ['ab', 'ba', null],
  ['smith', 'garcia', null],
  ['lucia', 'garcia', null],
])('%s for %s: %s', (typed, name, slips) => {
  expect(slipsBetween(typed, name)).toBe(slips)
})

test('the nearest name counts, none is null', () => {
  expect(nearest('gracia', ['ana', 'maria', 'garcia'])).toBe(1)
  expect(nearest('gracia', ['bo'])).toBe(null)
  expect(nearest('gracia', [])).toBe(null)
})

test('every single slip in a word of three to five letters, and any in a longer one, is forgiven', () => {
  const word = fc.stringMatching(/^[a-z]{3,12}$/)
  fc.assert(
    fc.property(
      word,
      fc.nat(),
      fc.constantFrom('missing', 'swapped', 'wrong', 'added'),
      (name, where, slip) => {
        const index = where % name.length
        const typed = {
          missing: name.slice(0, index) + name.slice(index + 1),
          swapped: name.slice(0, index) + (name[index + 1] ?? '') + name[index] + name.slice(index + 2),
          wrong: `${name.slice(0, index)}q${name.slice(index + 1)}`,
          added: `${name.slice(0, index)}q${name.slice(index)}`,
        }[slip]
        fc.pre(typed.length > 2)
        expect(slipsBetween(typed, name)).not.toBeNull()
      },
    ),
  )
})

test('swaps name each pair of neighbours once, and not the word itself', () => {
  expect(swaps('jaun')).toEqual(['ajun', 'juan', 'janu'])
  expect(swaps('aab')).toEqual(['aba'])
  expect(swaps('a')).toEqual([])
})
