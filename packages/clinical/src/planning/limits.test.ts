import { describe, expect, test } from 'vitest'
import { breachesOf } from '../../../../fixtures/planning/plan-breaches.ts'
import { marksOn, planCase } from '../../../../fixtures/planning/plan-case.ts'
import { bodyRegions, regionById, type RegionId } from '../bodymap/regions.ts'
import { safetyMeta } from '../knowledge/safety-meta.ts'
import { stroke, technique, techniques, techniquesMeta } from '../knowledge/techniques.ts'
import { screen, type ScreenResult } from '../screening/screen.ts'
import { screenPart } from './inputs.ts'
import { plan, planFrom, type PlanInput, type PlanResult } from './plan.ts'
import { plannedRegion } from './planned-regions.ts'

const general = planCase('chronic-pain-general')
const calm = screen(screenPart(general))
const safetyRegions = safetyMeta.regions.filter((region) => region.id !== 'whole-body')

const touching = (safetyRegionId: string) =>
  bodyRegions.filter((region) => region.safetyRegions.includes(safetyRegionId)).map((region) => region.id)
const worked = (result: PlanResult): readonly RegionId[] => [
  ...new Set(
    [result.segments, ...result.alternatives.map((one) => one.segments)]
      .flat()
      .flatMap((segment) => segment.regionIds),
  ),
]
const limited = (limits: Partial<ScreenResult>, overrides: Partial<PlanInput> = {}) =>
  planFrom({ ...calm, ...limits }, { ...general, ...overrides })
const place = (
  region: string,
  side: 'left' | 'right' | null,
  rest: Partial<ScreenResult['areaLimits'][number]>,
) => ({
  region,
  side,
  avoid: false,
  maxPressure: null,
  techniques: [],
  ...rest,
})

describe('PLN-5 a safety region left alone takes out or narrows every line that touches it', () => {
  test.each(safetyRegions.map(({ id, hasSides }) => [id, hasSides] as const))('%s', (id, hasSides) => {
    const touched = new Set(touching(id))
    const overrides = { marks: marksOn([...touched], 7) }
    const free = worked(limited({}, overrides)).filter((region) => touched.has(region))
    expect(free.length > 0).toBe([...touched].some((region) => plannedRegion(region) !== undefined))

    const sides = hasSides ? (['left', 'right'] as const) : ([null] as const)
    const all = limited({ areaLimits: sides.map((side) => place(id, side, { avoid: true })) }, overrides)
    expect(worked(all).filter((region) => touched.has(region))).toEqual([])
    if (free.length > 0) expect(all.limits.map((limit) => limit.about)).toContainEqual([id])

    const wished = planFrom(calm, { ...general, ...overrides, preferences: { areasOffLimits: [id] } })
    expect(worked(wished).filter((region) => touched.has(region))).toEqual([])

    if (!hasSides) return
    const left = worked(limited({ areaLimits: [place(id, 'left', { avoid: true })] }, overrides))
    expect(left.filter((region) => touched.has(region) && regionById(region).side === 'left')).toEqual([])
    const right = free.filter((region) => regionById(region).side === 'right')
    if (right.length > 0) expect(left.some((region) => right.includes(region))).toBe(true)
  })

  test('a region counts by every safety region it touches, not by the main one of its group', () => {
    const both = bodyRegions.filter((region) => region.safetyRegions.length > 1 && plannedRegion(region.id))
    expect(both.length).toBeGreaterThan(0)
    for (const { id, safetyRegions: parts } of both) {
      for (const part of parts) {
        const result = limited({ areaLimits: [place(part, null, { avoid: true })] }, { marks: marksOn([id]) })
        expect(worked(result)).not.toContain(id)
      }
    }
  })

  test('the whole body left alone is no session', () => {
    expect(limited({ areaLimits: [place('whole-body', null, { avoid: true })] }).refused?.code).toBe(
      'nothing-left-to-work-on',
    )
  })
})

describe('PLN-4 the lowest pressure holds', () => {
  const most = (result: PlanResult) => Math.max(...result.segments.map((segment) => segment.pressure.max))
  const onCalf = (result: PlanResult, side: 'left' | 'right') =>
    Math.max(
      ...result.segments
        .filter((segment) => segment.regionIds.some((id) => id.startsWith('calf.') && id.endsWith(side)))
        .map((segment) => segment.pressure.max),
    )
  const marks = marksOn(['calf.upper.left', 'calf.upper.right'], 6)

  test.each<[string, number, Partial<ScreenResult>, Partial<PlanInput>]>([
    ['the screening for the session', 1, { maxPressure: 1 }, {}],
    ['what the client likes', 2, {}, { preferences: { pressure: 2 } }],
    ['what the client said today', 1, {}, { answers: { ...general.answers, 'pressure-preference': 1 } }],
    ['what earlier visits taught', 2, {}, { soFar: { pressureCap: 2 } }],
    [
      'deep work left out',
      3,
      { areaLimits: [place('whole-body', null, { techniques: ['deep-tissue'] })] },
      { preferences: { pressure: 5 } },
    ],
  ])('%s', (_, level, limits, overrides) => {
    const result = limited(limits, { marks, ...overrides })
    expect(result.segments.length).toBeGreaterThan(0)
    expect(most(result)).toBe(level)
  })

  test('a limit of a region holds there, on its side, and nowhere else', () => {
    const result = limited(
      { areaLimits: [place('calf', 'left', { maxPressure: 2 })] },
      { marks: marks.slice(0, 1) },
    )
    expect(onCalf(result, 'left')).toBe(2)
    const other = limited(
      { areaLimits: [place('calf', 'left', { maxPressure: 2 })] },
      { marks: marks.slice(1) },
    )
    expect(onCalf(other, 'right')).toBeGreaterThan(2)
  })

  test('comfort learned for a region holds for a line that works on it', () => {
    const result = limited({}, { marks, soFar: { pressureByRegion: { 'calf.upper.left': 1 } } })
    const lines = result.segments.filter((segment) => segment.regionIds.includes('calf.upper.left'))
    expect(lines.every((segment) => segment.pressure.max === 1)).toBe(true)
  })

  test('the wish for firm pressure is never a licence', () => {
    const result = limited({ maxPressure: 2 }, { marks, preferences: { pressure: 5 } })
    expect(most(result)).toBeLessThanOrEqual(2)
  })
})

describe('PLN-6 techniques the screening leaves out', () => {
  const banned = safetyMeta.techniques.map(({ id }) => id)
  test.each(banned)('%s is in no line, whether as technique, stroke or part', (id) => {
    const result = limited(
      { avoidTechniques: [id], areaLimits: [place('whole-body', null, { techniques: [id] })] },
      {
        marks: marksOn(['back.lower.outer.left', 'neck.back.upper.left', 'shoulder.top.left'], 6),
        preferences: { pressure: 5 },
      },
    )
    for (const segment of result.segments) {
      expect(technique(segment.techniqueId)?.safety.always).not.toContain(id)
      expect(segment.strokes.flatMap((one) => stroke(one)?.safetyTechniqueIds ?? [])).not.toContain(id)
      expect(
        techniquesMeta.positions.find((one) => one.id === segment.position)?.safetyTechniqueIds,
      ).not.toContain(id)
      if (technique(segment.techniqueId)?.safety.ifUsed.includes(id)) expect(segment.leaveOut).toContain(id)
    }
  })

  test('where a rule names a place, the technique stays out only there', () => {
    const marks = marksOn(['calf.upper.left', 'calf.upper.right'], 6)
    const only: Partial<PlanInput> = { conditionId: 'myofascial-pain', marks, sessionMinutes: 30 }
    const id = techniques.find((one) => one.id === 'trigger-point-therapy')!.safety.always[0]!
    const spots = (result: PlanResult) =>
      result.segments
        .filter((one) => one.techniqueId === 'trigger-point-therapy')
        .flatMap((one) => one.regionIds)
    expect(spots(limited({}, only)).length).toBeGreaterThan(0)
    const local = spots(
      limited({ avoidTechniques: [id], areaLimits: [place('calf', 'left', { techniques: [id] })] }, only),
    )
    expect(local.length).toBeGreaterThan(0)
    expect(local.every((region) => !region.endsWith('.left'))).toBe(true)
  })

  test('lying face down left out: nobody lies face down', () => {
    const result = limited({
      avoidTechniques: ['position-prone'],
      areaLimits: [place('whole-body', null, { techniques: ['position-prone'] })],
    })
    expect(result.segments.length).toBeGreaterThan(0)
    expect(result.segments.map((segment) => segment.position)).not.toContain('prone')
  })
})

describe('PLN-5, PLN-6 the client’s wishes', () => {
  test('positions: only those that are liked', () => {
    const result = limited({}, { preferences: { positions: ['side-lying'] } })
    expect(new Set(result.segments.map((segment) => segment.position))).toEqual(new Set(['side-lying']))
  })

  test.each(['ankle-foot', 'calf:left', 'calf.upper.left', 'low-back'])('%s left alone', (name) => {
    const input: PlanInput = { ...general, preferences: { areasOffLimits: [name] }, sessionMinutes: 90 }
    expect(breachesOf(plan(input), calm, input)).toEqual([])
  })

  test('a stroke or a family that is not liked is in no line', () => {
    for (const id of ['petrissage', 'swedish', 'relaxation-massage', 'neuromuscular']) {
      const input: PlanInput = { ...general, preferences: { strokesDisliked: [id] } }
      const result = plan(input)
      expect(result.refused).toBeNull()
      expect(breachesOf(result, calm, input)).toEqual([])
      expect(result.segments.flatMap((segment) => segment.strokes)).not.toContain(id)
    }
  })
})

describe('PLN-5 sensitive areas', () => {
  const marks = marksOn(['buttock.upper.right', 'back.lower.outer.right'], 6)
  const withAnswers = (answers: NonNullable<PlanInput['answers']>) =>
    planCase('low-back-pain-chronic', { marks, answers })

  test.each<[string, NonNullable<PlanInput['answers']>]>([
    ['not planned with the client', { 'sensitive-areas-planned': ['none'] }],
    [
      'another area planned',
      { 'sensitive-areas-planned': ['chest-wall'], 'sensitive-written-consent': 'yes' },
    ],
  ])('%s: the buttock is left out, and the plan says so', (_, answers) => {
    const result = plan(withAnswers(answers))
    expect(result.refused).toBeNull()
    expect(worked(result).filter((id) => regionById(id).safetyRegions.includes('buttock'))).toEqual([])
    expect(result.limits.map((limit) => limit.kind)).toContain('consent')
  })

  test('agreed in writing: the buttock is worked on', () => {
    expect(worked(plan(withAnswers({})))).toContain('buttock.upper.right')
  })

  test('breast, groin, armpit and throat are in no plan, even where they hurt', () => {
    const never = bodyRegions.filter((region) => !plannedRegion(region.id)).map((region) => region.id)
    expect(never.length).toBeGreaterThan(0)
    const result = limited({}, { marks: marksOn(never, 9), sessionMinutes: 120 })
    expect(worked(result).filter((id) => never.includes(id))).toEqual([])
  })
})
