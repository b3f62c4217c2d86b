import { describe, expect, test } from 'vitest'
import { agreedCase, agreementTo, planCase } from '../../../../fixtures/planning/plan-case.ts'
import { plan } from './plan.ts'
import { readPlanInput } from './read-plan-input.ts'

const today = '2026-11-20'
const good = { conditionId: 'low-back-pain-chronic', sessionMinutes: 60, date: today }
const problems = (value: unknown) => {
  const read = readPlanInput(value, today)
  return read.ok ? [] : read.problems
}

describe('what can be read', () => {
  test('the least: a condition and the minutes; the day of the run is taken', () => {
    expect(readPlanInput({ conditionId: 'tmd', sessionMinutes: 45 }, today)).toEqual({
      ok: true,
      input: { conditionId: 'tmd', sessionMinutes: 45, date: today },
    })
  })

  test('everything a plan reads comes through as it was', () => {
    const input = planCase('low-back-pain-chronic', {
      goals: [{ activity: 'Walk the dog' }],
      soFar: { visits: 2 },
    })
    const read = readPlanInput(JSON.parse(JSON.stringify(input)), today)
    expect(read.ok && plan(read.input)).toEqual(plan(input))
  })

  test('a condition may be named just that; where a file comes from is for its readers', () => {
    const read = readPlanInput(
      { condition: 'tmd', sessionMinutes: 45, source: { title: 'A report' }, $schema: 'x' },
      today,
    )
    expect(read).toMatchObject({ ok: true, input: { conditionId: 'tmd' } })
    expect(read.ok && 'source' in read.input).toBe(false)
  })

  test('agreements to a condition stand among the clearances', () => {
    const read = readPlanInput({ ...agreedCase('sciatica') }, today)
    expect(read.ok && read.input.clearances).toEqual([agreementTo('sciatica')])
    expect(read.ok && plan(read.input).refused).toBeNull()
  })
})

describe('PLN-40 what cannot be read is named', () => {
  test.each<[string, unknown, string, RegExp]>([
    ['no object', 'plan me', 'the input', /object/],
    ['a list', [], 'the input', /object/],
    ['nothing', {}, 'conditionId', /missing/],
    ['no minutes', { conditionId: 'tmd' }, 'sessionMinutes', /missing/],
    [
      'a condition nobody knows',
      { ...good, conditionId: 'migrane' },
      'conditionId',
      /"migrane" is not a condition/,
    ],
    ['too few minutes', { ...good, sessionMinutes: 5 }, 'sessionMinutes', /10/],
    ['half minutes', { ...good, sessionMinutes: 45.5 }, 'sessionMinutes', /int/],
    ['a field nobody knows', { ...good, colour: 'red' }, 'colour', /no such field/],
    [
      'a wish nobody knows',
      { ...good, preferences: { colour: 'red' } },
      'preferences.colour',
      /no such field/,
    ],
    ['pressure out of range', { ...good, preferences: { pressure: 9 } }, 'preferences.pressure', /5/],
    [
      'a part of the body nobody knows',
      { ...good, preferences: { areasOffLimits: ['tail'] } },
      'preferences.areasOffLimits.0',
      /names no part of the body/,
    ],
    [
      'a technique nobody knows',
      { ...good, trainedTechniques: ['magic'] },
      'trainedTechniques.0',
      /not a technique/,
    ],
    [
      'a stroke nobody knows',
      { ...good, preferences: { strokesLiked: ['magic'] } },
      'preferences.strokesLiked.0',
      /not a technique/,
    ],
    [
      'an answer nobody can give',
      { ...good, answers: { 'today-fever': 'maybe' } },
      'answers.today-fever',
      /maybe/,
    ],
    ['an impossible day', { ...good, date: '2026-02-30' }, 'date', /calendar/],
    [
      'a cleared topic without its reason',
      { ...good, clearedTopics: [{ topicId: 'falls-risk', reason: '' }] },
      'clearedTopics.0.reason',
      /./,
    ],
    [
      'an agreement to no condition',
      { ...good, clearances: [{ ...agreementTo('tmd'), ruleId: 'condition:magic' }] },
      'clearances.0.ruleId',
      /./,
    ],
    [
      'an agreement that never ends',
      { ...good, clearances: [{ ...agreementTo('tmd'), until: 'always' }] },
      'clearances.0.until',
      /calendar/,
    ],
    ['a next step nobody takes', { ...good, soFar: { nextStep: 'pray' } }, 'soFar.nextStep', /./],
  ])('%s', (_, value, field, message) => {
    const found = problems(value).find((problem) => problem.field === field)
    expect([field, found?.message]).toEqual([field, expect.stringMatching(message)])
  })

  test('all of them at once, each field once', () => {
    const fields = problems({ conditionId: 'x', sessionMinutes: 'an hour', date: 'soon', colour: 'red' }).map(
      (problem) => problem.field,
    )
    expect(fields.toSorted()).toEqual(['colour', 'conditionId', 'date', 'sessionMinutes'])
  })
})
