import { describe, expect, test } from 'vitest'
import { agreedCase, planCase } from '../../../../fixtures/planning/plan-case.ts'
import { conditions } from '../knowledge/conditions.ts'
import { plan, type PlanInput } from './plan.ts'

const back = (overrides: Partial<PlanInput> = {}) =>
  plan(planCase('low-back-pain-chronic', { regionOfComplaint: ['low-back'], ...overrides }))

describe('PLN-13 plans to choose from', () => {
  test('the first is the plan itself; the others differ in more than minutes, each in one sentence', () => {
    for (const { id } of conditions) {
      const { alternatives, segments, frequency, decidedBy } = plan(agreedCase(id))
      expect(alternatives[0]).toMatchObject({ chosen: true, segments, frequency })
      expect(alternatives.filter((one) => one.chosen)).toHaveLength(1)
      expect(decidedBy === 'only-option').toBe(alternatives.length === 1)
      expect(new Set(alternatives.map((one) => one.id)).size).toBe(alternatives.length)
      for (const { difference } of alternatives) {
        expect(difference.en).toMatch(/[.]$/)
        expect(difference.es).toMatch(/[.]$/)
      }
    }
  })

  test('where evidence does not decide there are at least two, but where one technique is all there is', () => {
    const alone = conditions
      .filter(({ id }) => plan(agreedCase(id)).alternatives.length < 2)
      .map(({ id }) => id)
    expect(alone).toEqual(['pregnancy-back-pain'])
  })

  test('another tested dose is a plan of its own', () => {
    const doses = plan(planCase('neck-pain-chronic', { visitsAvailable: 12 })).alternatives.filter(
      (one) => one.kind === 'dose',
    )
    expect(doses.map((one) => one.frequency.basis)).toEqual(['starting-point-from-a-trial'])
  })
})

describe('PLN-13 what is only a short try', () => {
  const tries = conditions.flatMap(({ id, startingPlan }) =>
    startingPlan.techniques.filter((one) => one.use === 'choice').map((one) => [id, one.id] as const),
  )

  test.each(tries)(
    '%s, %s: a plan of its own to choose, never beside other work and never first',
    (id, techniqueId) => {
      const { segments, alternatives } = plan(agreedCase(id, { chronicity: 'chronic', sessionMinutes: 45 }))
      expect(segments.map((line) => line.techniqueId)).not.toContain(techniqueId)
      const others = alternatives.filter((one) => one.techniqueId !== techniqueId)
      expect(others.flatMap((one) => one.segments).map((line) => line.techniqueId)).not.toContain(techniqueId)
    },
  )
})

describe('PLN-13 who decides', () => {
  test('the rank, where nobody said anything', () => {
    expect(back().decidedBy).toBe('rank')
  })

  test.each(['structural-massage', 'myofascial-release', 'relaxation-massage'])('the client: %s', (id) => {
    const result = back({ preferences: { strokesLiked: [id] } })
    expect(result.alternatives[0]).toMatchObject({ techniqueId: id, chosen: true })
    expect(result.decidedBy).toBe('client-preference')
  })

  test('a wish the condition does not name is one to choose, said to be without a study', () => {
    const result = back({ preferences: { strokesLiked: ['sports-massage'] } })
    const wished = result.alternatives.find((one) => one.techniqueId === 'sports-massage')
    expect(wished).toMatchObject({ chosen: false })
    expect(wished?.difference.en).toContain('no study was seen')
    expect(result.decidedBy).toBe('rank')
  })

  test('what did not help goes to the end when the technique is to change', () => {
    const first = back()
    const used = first.alternatives[0]!.techniqueId
    const result = back({ soFar: { nextStep: 'change-technique', techniquesUsed: [used] } })
    expect(result.alternatives[0]!.techniqueId).not.toBe(used)
    expect(result.decidedBy).toBe('response-so-far')
    const both = back({
      soFar: { nextStep: 'change-technique', techniquesUsed: [used, result.alternatives[0]!.techniqueId] },
    })
    expect([used, result.alternatives[0]!.techniqueId]).not.toContain(both.alternatives[0]!.techniqueId)
  })

  test('what was used before stays where it may go on', () => {
    const used = back().alternatives[0]!.techniqueId
    expect(back({ soFar: { nextStep: 'go-on', techniquesUsed: [used] } }).alternatives[0]!.techniqueId).toBe(
      used,
    )
  })

  test('a technique the visits spoke against is in no plan, and the reason is told', () => {
    const used = back().alternatives[0]!.techniqueId
    const result = back({
      soFar: { avoidTechniques: [{ techniqueId: used, because: 'sore for three days' }] },
    })
    const given = [result.segments, ...result.alternatives.map((one) => one.segments)].flat()
    expect(given.map((line) => line.techniqueId)).not.toContain(used)
    expect(result.limits.find((limit) => limit.kind === 'learned')?.text.en).toContain('sore for three days')
  })
})
