import { describe, expect, it } from 'vitest'
import { bareMark } from '@unknot/clinical/bodymap/mark'
import { loadFigure } from '@unknot/clinical/knowledge/figures'
import type { MapContent } from './map-content.ts'
import { nearRegions } from './near-regions.ts'
import { labelOf, paintingOf } from './paint.ts'
import type { Speech } from './say.ts'
import en from './words/en.json' with { type: 'json' }

const words: Readonly<Record<string, string>> = en
const speech: Speech = {
  language: 'en',
  say: (key, values = {}) =>
    (words[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name])),
}
const painted = (content: MapContent) => paintingOf(content, speech)
const nothing = () => {}

describe('what a region shows and says', () => {
  it('MAP-6 says place, side and strength, and a strength left out is a dot, not 0', () => {
    const marks = [{ ...bareMark('back.lower.outer.left'), intensity: 6 }, bareMark('knee.front.right')]
    const painting = painted({ mode: 'mark', marks, onChange: nothing })
    expect(labelOf('back.lower.outer.left', painting, speech)).toBe('Lower back, outer, left, pain 6 of 10')
    expect(painting.paints.get('knee.front.right')).toMatchObject({ pain: null, badge: '·' })
    expect(labelOf('knee.back.right', painting, speech)).toBe('Knee, back, right')
  })

  it('says that a region is off limits beside what is marked there', () => {
    const forbidden = [{ regionId: 'calf.upper.left', reason: 'A clot has not been ruled out.' }] as const
    const painting = painted({
      mode: 'read',
      marks: [{ ...bareMark('calf.upper.left'), intensity: 3 }],
      forbidden,
    })
    expect(labelOf('calf.upper.left', painting, speech)).toBe('Calf, upper, left, pain 3 of 10, off limits')
    expect(painting.forbidden.get('calf.upper.left')).toBe('A clot has not been ruled out.')
  })

  it('MAP-12 adds up the minutes on a region and keeps the strongest pressure', () => {
    const worked = [
      { regionId: 'thigh.back.upper.left', minutes: 4, pressure: 2 },
      { regionId: 'thigh.back.upper.left', minutes: 5, pressure: 4 },
    ] as const
    const paint = painted({ mode: 'worked', worked }).paints.get('thigh.back.upper.left')
    expect(paint).toMatchObject({ badge: '9′', pressure: 4, words: '9 min, pressure 4 of 5' })
    expect(paint?.depth).toBeCloseTo(0.6)
  })

  it('MAP-12 shows a change by sign and number as well as by colour', () => {
    const mark = (intensity: number) => ({ ...bareMark('knee.front.left'), intensity })
    const paintOf = (before: number | undefined, after: number | undefined) =>
      painted({
        mode: 'read',
        marks: after === undefined ? [] : [mark(after)],
        before: before === undefined ? [] : [mark(before)],
      }).paints.get('knee.front.left')
    expect(paintOf(undefined, 6)).toMatchObject({ badge: '+6', kind: 'pain' })
    expect(paintOf(6, undefined)).toMatchObject({ badge: '×', kind: 'gone' })
    expect(paintOf(4, 6)).toMatchObject({ badge: '▲6', words: 'pain 6 of 10, stronger, was 4' })
    expect(paintOf(6, 4)?.badge).toBe('▼4')
    expect(paintOf(6, 6)?.badge).toBe('=6')
  })
})

describe('nearRegions', () => {
  it('MAP-8 offers the places next to one, on the same view', async () => {
    const front = await loadFigure('neutral', 'front')
    const near = nearRegions(front, 'knee.front.left')
    expect(near).toHaveLength(4)
    expect(near).toContain('knee.inner.left')
    expect(nearRegions(front, 'foot.sole.arch.left')).toEqual([])
  })
})
