import { describe, expect, test } from 'vitest'
import { agreedCase, planCase } from '../../../../fixtures/planning/plan-case.ts'
import type { RegionId } from '../bodymap/regions.ts'
import { aftercareItem, aftercareItems, safetyTopics } from '../knowledge/aftercare.ts'
import { conditions } from '../knowledge/conditions.ts'
import { safetyRule } from '../knowledge/safety-rules.ts'
import { plan, type PlanInput } from '../planning/plan.ts'
import type { AftercareInput } from './candidates.ts'
import { chooseAftercare } from './choose.ts'
import type { TopicFacts } from './safety-topics.ts'

const lowBack: readonly RegionId[] = ['back.lower.outer.left', 'back.lower.outer.right']
/** Everything asked, nothing speaks against anything. */
const allClear: TopicFacts = {
  trueRuleIds: new Set(),
  history: new Set(),
  missingQuestionIds: new Set(),
  isAnswered: () => true,
  topicAnswers: { 'falls-risk': 'no', 'jaw-lock-or-injury': 'no' },
  clearedTopicIds: new Set(),
}
const input = (overrides: Partial<AftercareInput> = {}): AftercareInput => ({
  conditionId: 'low-back-pain-chronic',
  painRegions: lowBack,
  goalKinds: [],
  flags: {},
  equipment: undefined,
  wants: [],
  notWanted: [],
  mayTeachExercise: true,
  keepItSmall: false,
  stopped: null,
  facts: allClear,
  ...overrides,
})
const chosen = (overrides: Partial<AftercareInput> = {}) =>
  chooseAftercare(input(overrides)).items.map((item) => item.itemId)
const kindsOf = (ids: readonly string[]) => ids.map((id) => aftercareItem(id)!.kind)
const exercise = ['movement', 'strengthening', 'stretch']

describe('PLN-30 two to four, at most one of each sort', () => {
  test.each(conditions.map((entry) => entry.id))('%s', (conditionId) => {
    const { items, noneBecause, safetyCards } = chooseAftercare(input({ conditionId, painRegions: [] }))
    expect(noneBecause).toBeNull()
    expect(items.length).toBeGreaterThanOrEqual(2)
    expect(items.length).toBeLessThanOrEqual(4)
    expect(new Set(items.map((item) => item.category)).size).toBe(items.length)
    expect(safetyCards).toEqual(['soreness-is-common', 'call-us-if', 'get-help-now'])
  })

  test('fewer when it has to be kept small', () => {
    expect(chosen({ keepItSmall: true })).toHaveLength(2)
    expect(chosen().length).toBeGreaterThan(2)
  })

  test('the best supported of each sort comes first; the level is told in plain words', () => {
    const { items } = chooseAftercare(input())
    const rank = items.map((item) => ['supported', 'limited', 'practice'].indexOf(item.level))
    expect(rank).toEqual(rank.toSorted())
    expect(items.every((item) => item.because.en.includes(item.levelWords.en))).toBe(true)
  })

  test('an item no source ties to the condition is common practice and names no source', () => {
    for (const { id } of conditions) {
      for (const item of chooseAftercare(input({ conditionId: id })).items) {
        if (item.matchedBy === 'practice') expect(item).toMatchObject({ level: 'practice', sourceIds: [] })
        else expect(aftercareItem(item.itemId)!.conditions).toContain(id)
      }
    }
  })

  test('where it hurts counts: nothing for the neck when the low back hurts', () => {
    const areas = chosen().map((id) => aftercareItem(id)!.area)
    expect(areas.filter((area) => area !== 'low-back' && area !== 'hip' && area !== 'general')).toEqual([])
  })

  test('sided items say which side', () => {
    const { items } = chooseAftercare(
      input({
        conditionId: 'elbow-tendinopathy-lateral',
        painRegions: ['elbow.outer.right', 'forearm.back.right'],
      }),
    )
    const sided = items.filter((item) => aftercareItem(item.itemId)!.sided)
    expect(sided.length).toBeGreaterThan(0)
    expect(sided.every((item) => item.side === 'right')).toBe(true)
  })
})

describe('PLN-31 wishes, things at home and the law of the place', () => {
  test('what is not wanted is not offered: an item or a whole kind', () => {
    const [first = ''] = chosen()
    expect(chosen({ notWanted: [first] })).not.toContain(first)
    expect(kindsOf(chosen({ notWanted: ['movement'] }))).not.toContain('movement')
  })

  test('what is wanted comes first of its sort', () => {
    const others = aftercareItems.filter(
      (item) =>
        item.conditions.includes('low-back-pain-chronic') &&
        !chosen().includes(item.id) &&
        item.area === 'low-back',
    )
    expect(others.length).toBeGreaterThan(0)
    for (const { id } of others)
      expect(chosen({ wants: [id], equipment: [...equipmentOf(id)] })).toContain(id)
  })

  test('nothing that needs what is not at home', () => {
    for (const { id } of conditions) {
      for (const item of chosen({ conditionId: id, equipment: [] })) expect(equipmentOf(item)).toEqual([])
    }
  })

  test.each([false, undefined])(
    'where a massage therapist may not teach exercise (%s) there is none',
    (mayTeachExercise) => {
      for (const { id } of conditions) {
        const ids = chosen({ conditionId: id, mayTeachExercise })
        expect(ids.length).toBeGreaterThanOrEqual(2)
        expect(kindsOf(ids).filter((kind) => exercise.includes(kind))).toEqual([])
      }
      expect(chooseAftercare(input({ mayTeachExercise })).missing.includes('allowances.teachExercise')).toBe(
        mayTeachExercise === undefined,
      )
    },
  )

  test('sleep and desk advice only for who has that need', () => {
    expect(kindsOf(chosen({ goalKinds: ['sleep'] }))).toContain('sleep')
    const atADesk = (flags: AftercareInput['flags']) =>
      conditions.flatMap(({ id }) =>
        kindsOf(chosen({ conditionId: id, painRegions: [], flags, wants: ['posture-workstation'] })),
      )
    const offeredTo = (flags: AftercareInput['flags']) =>
      atADesk(flags).filter((kind) => kind === 'posture-workstation').length
    expect(offeredTo({ 'desk-or-repetitive-work': true })).toBeGreaterThan(offeredTo({}))
    expect(kindsOf(chosen())).not.toContain('sleep')
  })
})

describe('PLN-31 safety topics', () => {
  const tied = safetyTopics.filter((topic) =>
    aftercareItems.some((item) => item.avoidWhen.includes(topic.id)),
  )
  const offered = (facts: TopicFacts) =>
    conditions.flatMap(({ id }) => chosen({ conditionId: id, painRegions: [], facts }))

  test.each(tied.flatMap((topic) => (topic.safety.rules ?? []).map((rule) => [topic.id, rule] as const)))(
    '%s on by %s: no item that it speaks against',
    (topicId, ruleId) => {
      expect(safetyRule(ruleId)).toBeDefined()
      const ids = offered({ ...allClear, trueRuleIds: new Set([ruleId]) })
      expect(ids.filter((id) => aftercareItem(id)!.avoidWhen.includes(topicId))).toEqual([])
    },
  )

  test.each(['falls-risk', 'jaw-lock-or-injury'])(
    '%s that the therapist has not answered counts as on',
    (topicId) => {
      const ids = offered({ ...allClear, topicAnswers: {} })
      expect(ids.filter((id) => aftercareItem(id)!.avoidWhen.includes(topicId))).toEqual([])
    },
  )

  test('nothing answered: nothing but what no topic speaks against', () => {
    const facts: TopicFacts = { ...allClear, isAnswered: () => false, topicAnswers: {} }
    const result = chooseAftercare(input({ facts }))
    expect(result.items.filter((item) => aftercareItem(item.itemId)!.avoidWhen.length > 0)).toEqual([])
    expect(result.heldBack.length).toBeGreaterThan(0)
    expect(result.missing.some((name) => name.startsWith('topicAnswers.'))).toBe(true)
  })

  test('the therapist’s reason clears a topic, and only that one', () => {
    const on: TopicFacts = { ...allClear, trueRuleIds: new Set(['pre-osteoporosis']) }
    const held = chooseAftercare(input({ facts: on })).heldBack
    expect(held.length).toBeGreaterThan(0)
    const cleared = { ...on, clearedTopicIds: new Set(['osteoporosis']) }
    expect(
      chooseAftercare(input({ facts: cleared }))
        .heldBack.flatMap((item) => item.topics)
        .map((topic) => topic.topicId),
    ).not.toContain('osteoporosis')
    expect(chosen({ facts: cleared })).toEqual(chosen())
  })
})

describe('PLN-32 no aftercare, and why', () => {
  test('a danger sign leaves only where to get help', () => {
    expect(chooseAftercare(input({ stopped: 'danger-sign' }))).toMatchObject({
      items: [],
      safetyCards: ['get-help-now'],
    })
  })

  test('a refused plan gives none; the plan says so', () => {
    const { aftercare } = plan(planCase('sciatica'))
    expect(aftercare.items).toEqual([])
    expect(aftercare.noneBecause?.es).not.toBe('')
  })
})

test.each<[string, Partial<PlanInput>]>([
  ['low mood', { readings: { 'phq-4': { score: 6 } } }],
  ['fear of moving', { flags: { 'fear-of-movement': true } }],
])('a plan keeps it small for %s', (_, overrides) => {
  expect(plan(agreedCase('low-back-pain-chronic', overrides)).aftercare.items).toHaveLength(2)
})

function equipmentOf(id: string): readonly string[] {
  return aftercareItem(id)!.equipment ?? []
}
