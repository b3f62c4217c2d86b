import { expect, test } from 'vitest'
import { screensOf } from './screens.ts'

const question = (id: string, by = 'client') => ({ id, by })
const ids = (screens: readonly (readonly { id: string }[])[]) => screens.map((one) => one.map(({ id }) => id))

test('questions stand together as long as all of them can be read at once', () => {
  const heights = new Map([
    ['a', 200],
    ['b', 200],
    ['c', 200],
  ])
  const all = [question('a'), question('b'), question('c')]
  expect(ids(screensOf(all, heights, 424, 24))).toEqual([['a', 'b'], ['c']])
  expect(ids(screensOf(all, heights, 423, 24))).toEqual([['a'], ['b'], ['c']])
})

test('a question taller than the screen, or not measured yet, stands alone', () => {
  const heights = new Map([
    ['a', 100],
    ['b', 900],
  ])
  const all = [question('a'), question('b'), question('new'), question('c')]
  expect(ids(screensOf(all, heights, 600, 24))).toEqual([['a'], ['b'], ['new'], ['c']])
})

test('what the client answers and what the therapist sees are never on one screen', () => {
  const heights = new Map([
    ['a', 10],
    ['b', 10],
  ])
  expect(ids(screensOf([question('a'), question('b', 'therapist')], heights, 600, 24))).toEqual([
    ['a'],
    ['b'],
  ])
})
