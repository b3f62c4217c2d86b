import { askedItem } from '@unknot/clinical/outcomes/asked-item'
import { expect, test } from 'vitest'
import { cardOf, ratingsOf } from './asked-answers.ts'

const items = [
  askedItem('nprs', 'nprs-now', 'en'),
  askedItem('nprs', 'nprs-average', 'en'),
  askedItem('own-adverse', 'today-danger-signs', 'en'),
].filter((item) => item !== null)

test('left out is null, never touched is not sent, and 0 is 0', () => {
  expect(ratingsOf(items, { 'nprs/nprs-now': 0, 'nprs/nprs-average': 'skipped' })).toEqual({
    nprs: { 'nprs-now': 0, 'nprs-average': null },
  })
})

test('a danger sign opens its card before anything is sent', () => {
  expect(cardOf(items, {})).toBeNull()
  expect(cardOf(items, { 'own-adverse/today-danger-signs': ['none'] })).toBeNull()
  expect(cardOf(items, { 'own-adverse/today-danger-signs': ['fainted'] })).toBe('same-day')
  expect(cardOf(items, { 'own-adverse/today-danger-signs': ['fainted', 'coughing-blood'] })).toBe('emergency')
})
