import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareMinutes, type MinuteWish } from './share-minutes.ts'

const broad: MinuteWish = { min: 5, usual: 10, max: 15, weight: 1 }
const focus: MinuteWish = { min: 8, usual: 12, max: 20, weight: 3 }

describe('shareMinutes', () => {
  it.each([
    ['one line takes all it may', 10, [broad], [10], 0],
    ['what no line may take is left', 30, [broad], [15], 15],
    ['the weightier line gets more', 30, [focus, broad], [20, 10], 0],
    ['lines stop when the session is full', 20, [broad, broad, broad], [10, 10, 0], 0],
    ['a line whose least does not fit is left out', 12, [focus, focus], [12, 0], 0],
    ['an odd rest goes to a line with room', 33, [focus, broad], [20, 13], 0],
    [
      'a narrow line keeps its few minutes',
      20,
      [broad, { min: 3, usual: 3, max: 4, weight: 1 }, broad],
      [10, 3, 7],
      0,
    ],
    ['no line, no minutes', 20, [], [], 20],
  ])('%s', (_, total, wishes, minutes, left) => {
    expect(shareMinutes(total, wishes)).toEqual({ minutes, left })
  })

  const wish = fc
    .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }))
    .chain(([min, more, most]) =>
      fc.record({
        min: fc.constant(min),
        usual: fc.constant(min + more),
        max: fc.constant(min + more + most),
        weight: fc.integer({ min: 1, max: 5 }),
      }),
    )

  it('adds up exactly, never below a least, never above a most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 120 }), fc.array(wish, { maxLength: 12 }), (total, wishes) => {
        const { minutes, left } = shareMinutes(total, wishes)
        expect(minutes.reduce((one, other) => one + other, 0) + left).toBe(total)
        expect(left).toBeGreaterThanOrEqual(0)
        for (const [index, given] of minutes.entries()) {
          if (given === 0) continue
          expect(given).toBeGreaterThanOrEqual(wishes[index]!.min)
          expect(given).toBeLessThanOrEqual(wishes[index]!.max)
        }
      }),
    )
  })
})
