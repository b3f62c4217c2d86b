import { expect, it } from 'vitest'
import { viewsOf } from './map-views.ts'

const marks = (...ids: readonly string[]) => ids.map((regionId) => ({ regionId }))

it('shows one view where one is enough', () => {
  expect(viewsOf(marks('back.lower.outer.left', 'back.lower.outer.right'))).toEqual(['back'])
  expect(viewsOf(marks('knee.front.left'))).toEqual(['front'])
})

it('adds the view of what the first one hides', () => {
  expect(viewsOf(marks('back.lower.outer.left', 'back.lower.outer.right', 'knee.front.left'))).toEqual([
    'back',
    'front',
  ])
})

it('shows the back when nothing is marked', () => expect(viewsOf([])).toEqual(['back']))
