import { describe, expect, it } from 'vitest'
import { strokePath, withPoint, type Stroke } from './strokes.ts'

describe('strokes', () => {
  it('draws nothing for nothing, a dot for a point and curves for more', () => {
    expect(strokePath([])).toBe('')
    expect(strokePath([[5, 6]])).toBe('M5 6h0.1')
    expect(
      strokePath([
        [0, 0],
        [10, 0],
        [20, 10],
      ]),
    ).toBe('M0 0Q10 0 15 5L20 10')
  })

  it('leaves out a finger that stands still', () => {
    const one: Stroke = withPoint([], 10, 10)
    expect(withPoint(one, 10.4, 10.4)).toBe(one)
    expect(withPoint(one, 12, 10)).toEqual([
      [10, 10],
      [12, 10],
    ])
  })
})
