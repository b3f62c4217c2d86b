import { expect, it } from 'vitest'
import { placesOf } from './region-places.ts'

it('joins the two sides of one place', () => {
  expect(placesOf(['back.lower.outer.left', 'back.lower.outer.right'])).toMatchObject([{ side: 'both' }])
  expect(placesOf(['back.lower.outer.left'])).toMatchObject([{ side: 'left' }])
})

it('tells many places by their areas, head to foot', () => {
  const many = ['knee.front.left', 'back.lower.outer.left', 'back.lower.outer.right', 'neck.back.upper.right']
  expect(placesOf(many).map(({ label, side }) => `${label.en} ${side}`)).toEqual([
    'Neck right',
    'Lower back both',
    'Knee left',
  ])
})

it('leaves out what is no region of the map', () => {
  expect(placesOf(['somewhere'])).toEqual([])
})
