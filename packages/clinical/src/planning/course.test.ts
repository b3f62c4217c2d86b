import { describe, expect, test } from 'vitest'
import { agreedCase, planCase } from '../../../../fixtures/planning/plan-case.ts'
import { condition, conditions } from '../knowledge/conditions.ts'
import { source } from '../knowledge/sources.ts'
import { plan, type PlanInput } from './plan.ts'

const neck = (overrides: Partial<PlanInput> = {}) =>
  plan(planCase('neck-pain-chronic', { visitsAvailable: 20, ...overrides }))

describe('PLN-11 what a course rests on', () => {
  test('only a dose that beat a comparison, unchanged, is a starting point from a trial', () => {
    for (const { id } of conditions) {
      const { conditionId, alternatives } = plan(agreedCase(id, { visitsAvailable: 40 }))
      const { startingPlan } = condition(conditionId)!
      for (const { frequency } of alternatives) {
        if (frequency.basis !== 'starting-point-from-a-trial') continue
        expect(frequency).toMatchObject({ doseSupport: 'favourable-controlled', deviations: [] })
        expect(source(frequency.because.doseSourceId ?? '')).toBeDefined()
        expect(frequency.because.text.en).toMatch(/^Starting point from a trial[.]/)
        const doses = [startingPlan, ...(startingPlan.otherTestedDoses ?? [])]
        expect(
          doses.some((dose) => dose.perWeek === frequency.perWeek && dose.weeks === frequency.weeks),
        ).toBe(true)
      }
    }
  })

  test('no course calls itself the best, in either language', () => {
    for (const { id } of conditions) {
      const { en = '', es = '' } = plan(agreedCase(id)).frequency?.because.text ?? {}
      expect(`${en} ${es}`).not.toMatch(/optim|óptim|best dose|mejor dosis/i)
    }
  })

  test('any other tested dose is a try-out and says so', () => {
    const { frequency } = plan(planCase('headache-tension-type', { sessionMinutes: 45 }))
    expect(frequency).toMatchObject({ basis: 'try-out', doseSupport: 'mixed' })
    expect(frequency?.because.text.en).toContain('not a proven dose')
  })

  test('numbers without a trial are ours: named as such, no source beside them', () => {
    const { frequency } = plan(planCase('tmd'))
    expect(frequency).toMatchObject({
      basis: 'no-tested-dose',
      doseSupport: null,
      because: { sourceIds: [], doseSourceId: null, houseRule: true, houseParts: ['perWeek', 'visits'] },
    })
    expect(frequency?.because.text.en).toContain('No tested dose')
  })

  test('medicine reduction never gets a dose', () => {
    expect(plan(agreedCase('medication-reduction', { visitsAvailable: 20 })).frequency).toMatchObject({
      basis: 'no-dose',
      perWeek: null,
      weeks: null,
      visits: null,
      because: { sourceIds: [], doseSourceId: null },
    })
  })
})

describe('PLN-11 where a plan leaves its trial, it says where', () => {
  test('as tested', () => {
    expect(neck().frequency).toMatchObject({
      basis: 'starting-point-from-a-trial',
      perWeek: 2,
      weeks: 4,
      visits: 8,
      deviations: [],
      because: { houseRule: false, houseParts: [], doseSourceId: 'sherman-2014' },
    })
  })

  test.each<[string, Partial<PlanInput>, string[]]>([
    ['a shorter session', { sessionMinutes: 30 }, ['minutes']],
    ['fewer visits', { visitsAvailable: 4 }, ['visits']],
    ['less often', { visitsAvailable: { perWeek: 1 } }, ['perWeek']],
    ['both', { visitsAvailable: { perWeek: 1, total: 5 } }, ['perWeek', 'visits']],
    ['spaced out after good visits', { soFar: { nextStep: 'space-out' } }, ['perWeek']],
  ])('%s', (_, overrides, fields) => {
    const { frequency } = neck(overrides)
    expect(frequency?.basis).toBe('adapted-from-a-trial')
    expect(frequency?.deviations.map((one) => one.field)).toEqual(fields)
    expect(frequency?.because.houseParts).toEqual(expect.arrayContaining(fields))
    expect(frequency?.because.text.en).toContain('this exact course was not tested')
  })

  test('never more visits than there are, nor more often', () => {
    for (const { id } of conditions) {
      const { frequency } = plan(agreedCase(id, { visitsAvailable: { total: 3, perWeek: 0.5 } }))
      expect(frequency?.visits ?? 0).toBeLessThanOrEqual(3)
      expect(frequency?.perWeek ?? 0).toBeLessThanOrEqual(0.5)
    }
  })
})

describe('PLN-12 the review', () => {
  test('is never later than six weeks, nor after the last visit', () => {
    for (const { id } of conditions) {
      const { review, frequency } = plan(agreedCase(id, { visitsAvailable: 30 }))
      expect(review!.onOrBefore > '2026-11-20' && review!.onOrBefore <= '2027-01-01').toBe(true)
      expect(review!.afterVisits).toBeLessThanOrEqual(frequency?.visits ?? 30)
      expect(review!.because).toMatchObject({ houseRule: true, sourceIds: [] })
    }
  })

  test('after one visit, a week later', () => {
    expect(neck({ visitsAvailable: 1 }).review).toMatchObject({ afterVisits: 1, onOrBefore: '2026-11-27' })
  })
})
