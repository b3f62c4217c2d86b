import { expect, test } from 'vitest'
import { bodyRegions, type RegionId } from '../bodymap/regions.ts'
import type { BodyMark } from './consultation-answers.schema.ts'
import { mainRegions } from './main-regions.ts'

const regionsIn = (area: string): readonly RegionId[] =>
  bodyRegions.filter((region) => region.area === area).map(({ id }) => id)
const [firstLow, secondLow] = regionsIn('lower-back')
const [firstUpper, secondUpper] = regionsIn('upper-back')

const mark = (regionId: RegionId | undefined, intensity: number | null): BodyMark => ({
  regionId: regionId ?? 'missing.left',
  intensity,
  qualities: [],
  depth: null,
  spreadsTo: [],
})

test('the area of the strongest mark, with its weaker marks', () => {
  const marks = [mark(firstUpper, 3), mark(firstLow, 7), mark(secondLow, 5)]
  expect(mainRegions({ marks })).toEqual([firstLow, secondLow])
})

test('equal strength: the area with more marks; equal marks: the one nearer the head', () => {
  expect(mainRegions({ marks: [mark(firstUpper, 5), mark(firstLow, 5), mark(secondLow, 1)] })).toEqual([
    firstLow,
    secondLow,
  ])
  expect(mainRegions({ marks: [mark(firstLow, 5), mark(secondUpper, 5)] })).toEqual([secondUpper])
})

test('a mark without intensity is weaker than a rating of 0', () => {
  expect(mainRegions({ marks: [mark(firstUpper, null), mark(firstLow, 0)] })).toEqual([firstLow])
})

test('no marks, no region', () => {
  expect(mainRegions({ marks: [] })).toEqual([])
  expect(mainRegions(undefined)).toEqual([])
})
