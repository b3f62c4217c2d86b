import { expect, test } from 'vitest'
import { chronicityOf } from './chronicity.ts'

const on = '2026-11-20'

test.each([
  ['2026-11-20', 'acute'],
  ['2026-10-23', 'acute'],
  ['2026-10-22', 'subacute'],
  ['2026-08-28', 'subacute'],
  ['2026-08-27', 'chronic'],
  ['1990-01-01', 'chronic'],
  ['2026-11-21', 'unknown'],
])('started on %s: %s on 2026-11-20', (startedOn, chronicity) => {
  expect(chronicityOf({ startedOn }, on)).toBe(chronicity)
  expect(chronicityOf({ startedOn, conditionId: 'low-back-pain-chronic' }, on)).toBe(chronicity)
})

test('what the client said stands before what is counted', () => {
  expect(chronicityOf({ duration: 'acute', startedOn: '2020-01-01' }, on)).toBe('acute')
  expect(chronicityOf({ duration: 'unknown', startedOn: '2020-01-01' }, on)).toBe('chronic')
})

test('nothing said is not known', () => {
  expect(chronicityOf(undefined, on)).toBe('unknown')
  expect(chronicityOf({}, on)).toBe('unknown')
})
