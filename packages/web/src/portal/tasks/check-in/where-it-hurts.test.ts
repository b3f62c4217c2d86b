import { expect, test } from 'vitest'
import { whereItHurts } from './where-it-hurts.ts'

const knee = [{ regionId: 'knee.front.left', spreadsTo: [] }]

test('a map nobody touched is no answer', () => {
  expect(whereItHurts(knee, null, false)).toBeNull()
})

test('a confirmed map answers with its regions and sides; a changed one with the new ones', () => {
  expect(whereItHurts(knee, null, true)).toEqual(['knee-front:left'])
  expect(whereItHurts(knee, [{ regionId: 'knee.front.right', spreadsTo: [] }], true)).toEqual([
    'knee-front:right',
  ])
})

test('a map without marks says nowhere', () => {
  expect(whereItHurts(knee, [], false)).toEqual(['none'])
})
