import { describe, expect, test } from 'vitest'
import { agreedCase, everyTraining, planCase } from '../../../../fixtures/planning/plan-case.ts'
import { conditions } from '../knowledge/conditions.ts'
import { technique, techniques } from '../knowledge/techniques.ts'
import { plan, type PlanInput, type PlanResult } from './plan.ts'

const neck = (overrides: Partial<PlanInput> = {}) =>
  plan(planCase('neck-pain-chronic', { regionOfComplaint: ['neck-back'], ...overrides }))
const givenIn = (result: PlanResult) =>
  new Set(
    [result.segments, ...result.alternatives.map((one) => one.segments)]
      .flat()
      .map((line) => line.techniqueId),
  )
const onNeck = (result: PlanResult) =>
  result.segments.filter((line) => line.groupId === 'neck-back').map((line) => line.techniqueId)
const kinds = (result: PlanResult, kind: PlanResult['limits'][number]['kind']) =>
  result.limits.filter((limit) => limit.kind === kind).flatMap((limit) => limit.about)

describe('PLN-7 what is charted is what hands do', () => {
  test('a label such as "massage" is charted nowhere, wished for or not', () => {
    const labels = techniques.filter((one) => one.kind === 'umbrella').map((one) => one.id)
    expect(labels.length).toBeGreaterThan(0)
    for (const { id } of conditions) {
      const given = givenIn(plan(agreedCase(id, { preferences: { strokesLiked: labels } })))
      expect(labels.filter((label) => given.has(label))).toEqual([])
    }
  })

  test('what the client does at home is named as that, and is in no line', () => {
    const result = plan(planCase('repetitive-strain', { regionOfComplaint: ['forearm:left'] }))
    expect([...givenIn(result)].filter((id) => technique(id)?.skillLevel === 'client')).toEqual([])
    expect(result.notes.map((note) => note.en).join(' ')).toContain('For home, not for the session')
  })
})

describe('PLN-7 training', () => {
  test('a technique that needs training is offered only to who has it; the plan names what it leaves out', () => {
    const without = neck({ trainedTechniques: [] })
    expect([...givenIn(without)].filter((id) => technique(id)?.skillLevel !== 'entry')).toEqual([])
    expect(kinds(without, 'skill').length).toBeGreaterThan(0)
    expect(kinds(neck(), 'skill')).toEqual([])
  })

  test('training nobody told about counts as none, and says so', () => {
    const unknown = neck({ trainedTechniques: undefined })
    expect([...givenIn(unknown)].filter((id) => technique(id)?.skillLevel !== 'entry')).toEqual([])
    expect(unknown.inputsMissing).toContain('trainedTechniques')
    expect(unknown.limits.find((limit) => limit.kind === 'skill')?.text.en).toContain('was not given')
  })

  test.each(everyTraining)('%s needs its own training', (id) => {
    const others = everyTraining.filter((one) => one !== id)
    for (const entry of conditions.filter((one) =>
      one.startingPlan.techniques.some((ranked) => ranked.id === id),
    )) {
      expect(givenIn(plan(agreedCase(entry.id, { trainedTechniques: others })))).not.toContain(id)
    }
  })
})

describe('PLN-8 neck pain of under three months', () => {
  test.each(['acute', 'subacute'] as const)(
    '%s: no relaxation massage on the neck, in no plan to choose',
    (chronicity) => {
      const result = neck({ chronicity })
      const lines = [result.segments, ...result.alternatives.map((one) => one.segments)].flat()
      expect(
        lines.filter((line) => line.groupId === 'neck-back').map((line) => line.techniqueId),
      ).not.toContain('relaxation-massage')
      expect(result.conditionId).toBe('neck-pain-acute-subacute')
      expect(result.limits.find((limit) => limit.kind === 'chronicity')).toMatchObject({
        about: ['relaxation-massage', 'neck-back'],
        ruleIds: ['x-neck-recent-01'],
      })
    },
  )

  test('the condition as such, whoever says how old the pain is', () => {
    const lines = plan(planCase('neck-pain-acute-subacute', { chronicity: 'unknown' }))
    expect(onNeck(lines)).not.toContain('relaxation-massage')
  })

  test('another recent complaint that marks the neck', () => {
    const result = plan(
      planCase('myofascial-pain', { chronicity: 'acute', regionOfComplaint: ['neck-back'] }),
    )
    expect(onNeck(result)).not.toContain('relaxation-massage')
  })

  test('older neck pain may have it, where the client likes it', () => {
    const result = neck({ preferences: { strokesLiked: ['relaxation-massage'] } })
    expect(onNeck(result)).toContain('relaxation-massage')
  })
})

describe('PLN-22 the form of a condition for how long the pain has lasted', () => {
  test.each<[PlanInput['chronicity'], string, string]>([
    ['acute', 'low-back-pain-chronic', 'low-back-pain-acute-subacute'],
    ['subacute', 'neck-pain-chronic', 'neck-pain-acute-subacute'],
    ['chronic', 'low-back-pain-acute-subacute', 'low-back-pain-chronic'],
    ['unknown', 'low-back-pain-chronic', 'low-back-pain-chronic'],
    [undefined, 'neck-pain-acute-subacute', 'neck-pain-acute-subacute'],
    ['acute', 'fibromyalgia', 'fibromyalgia'],
  ])('%s %s is planned as %s', (chronicity, asked, made) => {
    const result = plan(planCase(asked, { chronicity }))
    expect(result.conditionId).toBe(made)
    expect(result.notes[0]?.en.includes('How long the pain has lasted')).toBe(asked !== made)
  })
})

describe('PLN-9 needs that change the technique itself', () => {
  test('pregnancy: the adapted form for who is trained in it, plain and never face down for who is not', () => {
    const pregnant = { answers: { 'pregnancy-status': 'pregnant', 'pregnancy-weeks': 24, 'age-years': 30 } }
    const trained = plan(planCase('pregnancy-back-pain', pregnant))
    expect(trained.refused).toBeNull()
    expect(givenIn(trained)).toContain('prenatal-massage')
    const basic = plan(planCase('pregnancy-back-pain', { ...pregnant, trainedTechniques: [] }))
    for (const result of [trained, basic])
      expect(result.segments.map((line) => line.position)).not.toContain('prone')
  })

  test('what a condition keeps away from the pain stays away from it, wishes included', () => {
    const result = plan(
      agreedCase('lymphoedema', {
        regionOfComplaint: ['upper-arm:left', 'forearm:left'],
        trainedTechniques: [],
        preferences: { strokesLiked: ['swedish'] },
        sessionMinutes: 90,
      }),
    )
    const regions = result.segments.flatMap((line) => line.regionIds)
    expect(regions.length).toBeGreaterThan(0)
    expect(
      regions.filter(
        (id) => id.endsWith('.left') && /^(arm|elbow|forearm|wrist|hand|shoulder|finger|thumb)/.test(id),
      ),
    ).toEqual([])
  })
})
