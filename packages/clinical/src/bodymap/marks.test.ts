import { describe, expect, it } from 'vitest'
import { bodySegmentsFile, bodySurfaceFile, markWords } from '../knowledge/bodymap.ts'
import { bodySurfaceFileSchema, markWordsSchema } from '../knowledge/bodymap.schema.ts'
import { changeBetween } from './change-between.ts'
import { describeMark, nameOfRegion } from './describe.ts'
import { findRegions } from './find-regions.ts'
import { bareMark, type Mark } from './mark.ts'
import { marksSchema } from './marks.schema.ts'
import { measureMap } from './measure-map.ts'
import { bodyRegions, complaintRegions, type RegionId } from './regions.ts'

const mark = (regionId: RegionId, more: Partial<Mark> = {}): Mark => ({ ...bareMark(regionId), ...more })

describe('a mark', () => {
  it('is taken as it is, and a region is marked once', () => {
    const marks = [mark('knee.front.left', { intensity: 0 }), mark('knee.front.right')]
    expect(marksSchema.parse(marks)).toEqual(marks)
    expect(marksSchema.safeParse([...marks, mark('knee.front.left')]).success).toBe(false)
  })

  it.each([
    ['an unknown region', { regionId: 'knee.front' }],
    ['half a point', { intensity: 6.5 }],
    ['more than ten', { intensity: 11 }],
    ['a quality we do not know', { qualities: ['itchy'] }],
    ['a field we do not know', { colour: 'red' }],
  ])('refuses %s', (_, wrong) => {
    expect(marksSchema.safeParse([{ ...mark('knee.front.left'), ...wrong }]).success).toBe(false)
  })

  it('MAP-6 speaks in both languages, and a strength not given is not 0', () => {
    const full = mark('back.lower.outer.left', {
      intensity: 6,
      qualities: ['ache', 'pulling'],
      depth: 'deep',
      spreadsTo: ['buttock.upper.left'],
    })
    expect(describeMark(full, 'en')).toBe(
      'Lower back, outer, left: pain 6 of 10, aching, pulling, deep, spreads to Buttock, upper, left',
    )
    expect(describeMark(full, 'es')).toContain('Zona lumbar, parte externa, lado izquierdo: dolor 6 de 10')
    expect(describeMark(mark('knee.front.right'), 'en')).toBe('Knee, front, right: strength not given')
    expect(describeMark(mark('knee.front.right', { intensity: 0 }), 'en')).toContain('pain 0 of 10')
  })
})

describe('the words and shares', () => {
  it('keep their shape', () => {
    expect(bodySurfaceFileSchema.safeParse(bodySurfaceFile).error).toBeUndefined()
    expect(markWordsSchema.safeParse(markWords).error).toBeUndefined()
  })

  it('have a share for every place, and all shares make one skin', () => {
    const whole = measureMap(bodyRegions.map((region) => bareMark(region.id)))
    expect(whole.regions).toBe(bodyRegions.length)
    expect(whole.share).toBeCloseTo(1, 3)
    for (const region of bodyRegions)
      expect(measureMap([bareMark(region.id)]).share, region.id).toBeGreaterThan(0)
  })

  it('name every region once in each language', () => {
    for (const language of ['en', 'es'] as const) {
      expect(new Set(bodyRegions.map((region) => nameOfRegion(region.id, language))).size).toBe(
        bodyRegions.length,
      )
    }
  })
})

describe('measureMap', () => {
  it('MAP-7 counts regions, sides and mirrored places', () => {
    const measures = measureMap([mark('knee.front.left'), mark('knee.front.right'), mark('calf.upper.left')])
    expect(measures).toMatchObject({ regions: 3, mirrored: 1, left: { regions: 2 }, right: { regions: 1 } })
    expect(measures.left.share).toBeGreaterThan(measures.right.share)
    expect(measureMap([])).toMatchObject({ regions: 0, share: 0, mirrored: 0 })
  })
})

describe('changeBetween', () => {
  it('MAP-7 tells new, gone, stronger, weaker, same, and what cannot be compared', () => {
    const before = [
      mark('neck.side.left', { intensity: 4 }),
      mark('knee.front.left', { intensity: 5 }),
      mark('knee.back.left', { intensity: 5 }),
      mark('calf.upper.left', { intensity: 2 }),
      mark('calf.lower.left'),
    ]
    const after = [
      mark('knee.front.left', { intensity: 7 }),
      mark('knee.back.left', { intensity: 1 }),
      mark('calf.upper.left', { intensity: 2 }),
      mark('calf.lower.left', { intensity: 3 }),
      mark('foot.top.right', { intensity: null }),
    ]
    expect(changeBetween(before, after).map(({ regionId, change }) => [regionId, change])).toEqual([
      ['neck.side.left', 'gone'],
      ['knee.front.left', 'stronger'],
      ['knee.back.left', 'weaker'],
      ['calf.upper.left', 'same'],
      ['calf.lower.left', 'not-compared'],
      ['foot.top.right', 'new'],
    ])
  })

  it('turns round when the maps change places', () => {
    const [a, b] = [[mark('knee.front.left', { intensity: 5 })], [mark('knee.front.left', { intensity: 6 })]]
    expect(changeBetween(a, b)[0]).toMatchObject({ change: 'stronger', before: 5, after: 6 })
    expect(changeBetween(b, a)[0]).toMatchObject({ change: 'weaker', before: 6, after: 5 })
  })
})

describe('finding a region', () => {
  it('MAP-11 finds by any words in any order, without accents', () => {
    expect(findRegions('left knee', 'en').flatMap((group) => group.regions)).toHaveLength(4)
    const omoplato = findRegions('omoplato', 'es').flatMap((group) => group.regions)
    expect(omoplato.map((region) => region.place)).toContain('shoulder.blade.lower')
    expect(findRegions('', 'en').flatMap((group) => group.regions)).toHaveLength(bodyRegions.length)
    expect(findRegions('antenna', 'en')).toEqual([])
  })
})

describe('for the other features', () => {
  it('names complaints as screening takes them', () => {
    expect(complaintRegions(['knee.front.left', 'knee.front.right', 'back.mid.spine.left'])).toEqual([
      'knee-front:both',
      'mid-back',
    ])
  })

  it.each(bodySegmentsFile.wpi.areas)('MAP-3 reaches the widespread-pain area $id exactly', ({ id }) => {
    const exact = bodyRegions.filter((region) => region.wpiArea === id && region.wpiMapping === 'direct')
    expect(exact.length).toBeGreaterThan(0)
    const side = /-(left|right)$/.exec(id)?.[1]
    if (side) expect(exact.every((region) => region.side === side)).toBe(true)
  })
})
