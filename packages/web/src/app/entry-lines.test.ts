import { expect, test } from 'vitest'
import { entryLines } from './entry-lines.ts'

test('says what was entered, without ids and empty places', () => {
  const body = {
    clientId: '01978a3c-5b1e-7c4d-9a2f-6b1d3e5f7a90',
    version: 3,
    details: { givenName: 'Maya', phone: null, note: '' },
    goals: [{ activity: 'stairs', ability: 0 }],
  }
  expect(entryLines(body)).toEqual([
    { way: 'details, given name', value: 'Maya' },
    { way: 'goals, 1, activity', value: 'stairs' },
    { way: 'goals, 1, ability', value: '0' },
  ])
})
