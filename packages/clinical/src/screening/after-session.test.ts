import { expect, test } from 'vitest'
import { screen } from './screen.ts'

const asked = (attended: boolean | undefined) =>
  screen({
    date: '2026-11-20',
    previous: { date: '2026-11-13', ...(attended === undefined ? {} : { attended }) },
  }).ask

test('nothing is asked about the last session while there has been none', () => {
  expect(asked(false)).not.toContain('after-effects')
  expect(asked(true)).toContain('after-effects')
})

test('a record that does not say is read the safe way: there was one', () => {
  expect(asked(undefined)).toContain('after-effects')
})
