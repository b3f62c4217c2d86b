import { describe, expect, test } from 'vitest'
import { agreedCase, planCase } from '../../../../fixtures/planning/plan-case.ts'
import { cocareConditions, cocareTriggers } from '../knowledge/cocare.ts'
import { conditions } from '../knowledge/conditions.ts'
import { source } from '../knowledge/sources.ts'
import { plan, type PlanInput } from '../planning/plan.ts'
import { involve } from './involve.ts'
import type { CocareFacts } from './triggers.ts'

const quiet: CocareFacts = {
  trueRuleIds: new Set(),
  answers: {},
  medicineClasses: new Set(),
  painSegments: new Set(),
  flags: {},
  counts: {},
  readings: {},
  events: new Set(['episode-opened']),
  verdict: undefined,
  visits: 0,
  weeks: 0,
}
const who = (conditionId: string, facts: Partial<CocareFacts> = {}) =>
  involve(conditionId, { ...quiet, ...facts }).suggestions

describe('PLN-33 who is suggested', () => {
  test('only helpers of the condition whose trigger is true', () => {
    for (const { conditionId, coCare } of cocareConditions) {
      for (const one of who(conditionId)) {
        const when = coCare
          .filter((entry) => entry.discipline === one.discipline)
          .flatMap((entry) => entry.when)
        expect(one.triggers.length).toBeGreaterThan(0)
        expect(one.triggers.every((trigger) => when.includes(trigger.id))).toBe(true)
      }
    }
  })

  test('never one that a guideline advises against, whatever is true', () => {
    const flags = Object.fromEntries(
      cocareTriggers.flatMap(({ test: one }) => ('flag' in one ? [[one.flag, true]] : [])),
    )
    for (const { id } of conditions) {
      expect(
        who(id, { flags, verdict: 'worse', visits: 20, weeks: 20 }).map((one) => one.stance),
      ).not.toContain('not-recommended')
    }
  })

  test('one helper at a time: the first is the one to add', () => {
    for (const { id } of conditions) {
      expect(who(id).map((one) => one.addFirst)).toEqual(who(id).map((_, index) => index === 0))
    }
  })

  test('a danger sign goes first and comes from our own rules where nobody else was looked up', () => {
    for (const { id } of conditions) {
      const [first] = who(id, { trueRuleIds: new Set(['rf-chest-pain']) })
      if (first?.triggers.some((trigger) => trigger.id === 'red-flag')) expect(first.safetyFirst).toBe(true)
    }
    expect(who('migraine', { trueRuleIds: new Set(['rf-chest-pain']) })[0]).toMatchObject({
      safetyFirst: true,
    })
  })

  test('stance and basis are those of the entry; every source is one we hold', () => {
    for (const { conditionId, coCare } of cocareConditions) {
      for (const one of who(conditionId)) {
        expect(one.sourceIds.every((sourceId) => source(sourceId) !== undefined)).toBe(true)
        const same = coCare.filter((entry) => entry.stance === one.stance && entry.basis === one.basis)
        expect(same.map((entry) => entry.discipline)).toContain(one.discipline)
      }
    }
  })

  test('a condition nobody looked up borrows only careful helpers, and says so', () => {
    const lent = conditions.filter((entry) => entry.cocareBorrowedFrom !== undefined)
    expect(lent.length).toBeGreaterThan(0)
    for (const { id, cocareBorrowedFrom } of lent) {
      for (const one of who(id)) {
        expect(one).toMatchObject({ borrowedFrom: cocareBorrowedFrom, sourceIds: [] })
        expect(['chiropractic', 'acupuncture', 'osteopathy', 'yoga']).not.toContain(one.discipline)
        if (one.basis !== 'own-safety-rule')
          expect(one).toMatchObject({ stance: 'unclear', basis: 'not-looked-up' })
      }
    }
  })

  test('what would settle more is named once', () => {
    const { missing } = involve('low-back-pain-chronic', quiet)
    expect(missing.length).toBeGreaterThan(0)
    expect(new Set(missing).size).toBe(missing.length)
  })
})

describe('in a plan', () => {
  const helpers = (conditionId: string, overrides: Partial<PlanInput> = {}) =>
    plan(agreedCase(conditionId, overrides)).cocare.map((one) => one.discipline)

  test('low mood brings in who helps with mood', () => {
    expect(helpers('low-back-pain-chronic', { readings: { 'phq-4': { score: 7 } } })).toContain(
      'mental-health-cbt',
    )
  })

  test('six visits without a clear change bring in someone else', () => {
    const stuck = helpers('low-back-pain-chronic', {
      soFar: { visits: 6, weeks: 6, verdict: 'no-clear-change' },
    })
    expect(stuck.length).toBeGreaterThan(0)
  })

  test('who has to agree first is named with that reason', () => {
    const first = plan(planCase('whiplash')).cocare
    expect(first.some((one) => one.triggers.some((trigger) => trigger.id === 'agree-first'))).toBe(true)
  })

  test('on a danger sign only who leads medical care, or what the danger calls for', () => {
    const result = plan(
      planCase('low-back-pain-chronic', { answers: { 'today-danger-signs': ['chest-pain-pressure'] } }),
    )
    expect(
      result.cocare.filter(
        (one) => !one.safetyFirst && !['physician', 'specialist'].includes(one.discipline),
      ),
    ).toEqual([])
  })
})
