import { describe, expect, it } from 'vitest'
import { bareMark, type Mark } from '@unknot/clinical/bodymap/mark'
import { marksSchema } from '@unknot/clinical/bodymap/marks.schema'
import {
  markOn,
  movedMark,
  withIntensity,
  withMark,
  withOtherSide,
  withoutMark,
  withSpread,
} from './edit-marks.ts'

const knee: Mark = {
  ...bareMark('knee.front.left'),
  intensity: 6,
  qualities: ['ache'],
  spreadsTo: ['shin.front.left'],
}

describe('changing marks', () => {
  it('marks a region by its strength, and changes it in place', () => {
    const marks = withIntensity(withIntensity([knee], 'knee.back.left', 3), 'knee.front.left', 0)
    expect(marks.map((mark) => [mark.regionId, mark.intensity])).toEqual([
      ['knee.front.left', 0],
      ['knee.back.left', 3],
    ])
    expect(markOn(marks, 'knee.front.left')?.qualities).toEqual(['ache'])
  })

  it('marks the other side alike, where it spreads too', () => {
    expect(markOn(withOtherSide([knee], knee), 'knee.front.right')).toEqual({
      ...knee,
      regionId: 'knee.front.right',
      spreadsTo: ['shin.front.right'],
    })
  })

  it('moves a mark without marking a region twice or letting it spread to itself', () => {
    const moved = movedMark([knee, bareMark('shin.front.left')], 'knee.front.left', 'shin.front.left')
    expect(moved).toEqual([{ ...knee, regionId: 'shin.front.left', spreadsTo: [] }])
    expect(marksSchema.safeParse(moved).success).toBe(true)
    expect(movedMark([knee], 'elbow.back.left', 'knee.back.left')).toEqual([knee])
  })

  it('spreads to a region and back, never to itself', () => {
    const spread = withSpread([knee], 'knee.front.left', 'calf.upper.left')
    expect(spread[0]?.spreadsTo).toEqual(['shin.front.left', 'calf.upper.left'])
    expect(withSpread(spread, 'knee.front.left', 'calf.upper.left')).toEqual([knee])
    expect(withSpread([knee], 'knee.front.left', 'knee.front.left')).toEqual([knee])
  })

  it('takes a mark away', () => {
    expect(withoutMark(withMark([], knee), 'knee.front.left')).toEqual([])
  })
})
