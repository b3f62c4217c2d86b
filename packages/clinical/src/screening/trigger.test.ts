import { describe, expect, it } from 'vitest'
import { wellClient, without } from '../../../../fixtures/screening/well-client.ts'
import type { TriggerNode } from '../knowledge/safety-rules.schema.ts'
import { inputsBehind } from './because.ts'
import { factsOf } from './facts.ts'
import type { Answers, ScreenInput } from './screen-input.ts'
import { compileTrigger, type RuleFacts } from './trigger.ts'

function factsFor(overrides: Partial<ScreenInput>, more: Partial<RuleFacts> = {}): RuleFacts {
  return {
    ...factsOf(wellClient(overrides)),
    unanswered: new Set(),
    missing: [],
    pressureAboveCap: false,
    ...more,
  }
}

function isTrue(
  node: TriggerNode,
  overrides: Partial<ScreenInput> = {},
  more: Partial<RuleFacts> = {},
): boolean {
  return compileTrigger(node)(factsFor(overrides, more))
}

const yes: TriggerNode = { always: true }
const no: TriggerNode = { not: { always: true } }

describe('trigger nodes', () => {
  it('all, any, not and always', () => {
    expect([isTrue(yes), isTrue(no), isTrue({ not: no })]).toEqual([true, false, true])
    expect([isTrue({ all: [yes, yes] }), isTrue({ all: [yes, no] })]).toEqual([true, false])
    expect([isTrue({ any: [no, yes] }), isTrue({ any: [no, no] })]).toEqual([true, false])
  })

  it('question in: any chosen option is in the list', () => {
    const node: TriggerNode = { question: 'today-skin', in: ['big-bruise', 'new-lump'] }
    expect(isTrue(node, { answers: { 'today-skin': ['open-cut-or-sore', 'new-lump'] } })).toBe(true)
    expect(isTrue(node, { answers: { 'today-skin': ['open-cut-or-sore'] } })).toBe(false)
    expect(isTrue({ question: 'today-fever', in: ['yes'] }, { answers: { 'today-fever': 'yes' } })).toBe(true)
  })

  it.each([
    [{ gte: 75 }, [74, 75, 76], [false, true, true]],
    [{ lte: 17 }, [16, 17, 18], [true, true, false]],
    [{ lt: 65 }, [64, 65, 66], [true, false, false]],
    [{ gte: 16, lte: 17 }, [15, 16, 18], [false, true, false]],
  ])('question %j', (bounds, ages, expected) => {
    const node: TriggerNode = { question: 'age-years', ...bounds }
    expect(ages.map((age) => isTrue(node, { answers: { 'age-years': age } }))).toEqual(expected)
  })

  it('a number that is missing or unknown passes no bound, so that not(gte) reads it as recent', () => {
    for (const weeks of [undefined, 'unknown'] as const) {
      const answers: Answers = weeks ? { 'stroke-weeks': weeks } : {}
      const overrides = { history: ['stroke-or-tia'], answers }
      for (const bound of [{ gte: 0 }, { lte: 9999 }, { lt: 9999 }]) {
        expect(isTrue({ question: 'stroke-weeks', ...bound }, overrides)).toBe(false)
      }
      expect(isTrue({ not: { question: 'stroke-weeks', gte: 12 } }, overrides)).toBe(true)
    }
  })

  it.each([
    ['one region', ['calf:left'], true],
    ['the none tick', ['none'], false],
    ['the bare none tick', 'none', false],
    ['an empty field', [], false],
  ])('answered: %s', (_name, answer, expected) => {
    expect(isTrue({ question: 'numb-areas', answered: true }, { answers: { 'numb-areas': answer } })).toBe(
      expected,
    )
  })

  it('unanswered: shown and without an answer', () => {
    const node: TriggerNode = { unanswered: 'today-fever' }
    expect(isTrue(node, {}, { unanswered: new Set(['today-fever']) })).toBe(true)
    expect(isTrue(node)).toBe(false)
  })

  it('condition: named, ticked, or on record; not ended', () => {
    const node: TriggerNode = { condition: 'angina' }
    const previous = { date: '2026-11-01', history: ['angina'] }
    expect(isTrue(node)).toBe(false)
    expect(isTrue(node, { history: ['angina'] })).toBe(true)
    expect(isTrue(node, { history: [], answers: { 'hx-heart': ['angina'] } })).toBe(true)
    expect(isTrue(node, { previous })).toBe(true)
    expect(isTrue(node, { previous: { date: '2026-11-01', answers: { 'hx-heart': ['angina'] } } })).toBe(true)
    expect(isTrue(node, { history: [], answers: { 'hx-heart': ['none'] }, previous })).toBe(true)
    const ended = { ...previous, answers: { 'hx-heart': ['angina'] }, ended: { history: ['angina'] } }
    expect(isTrue(node, { previous: ended })).toBe(false)
    expect(isTrue({ question: 'hx-heart', in: ['angina'] }, { previous: ended })).toBe(false)
    expect(isTrue(node, { history: ['angina'], previous: ended })).toBe(true)
  })

  it('a condition ticks its option', () => {
    expect(isTrue({ question: 'hx-heart', in: ['angina'] }, { history: ['angina'] })).toBe(true)
  })

  it('medication: today, on record, from the answer to the question; not ended', () => {
    const node: TriggerNode = { medication: 'anticoagulant-warfarin' }
    const previous = { date: '2026-11-01', meds: ['Warfarin 3 mg'] }
    expect(isTrue(node)).toBe(false)
    expect(isTrue(node, { meds: ['warfarin'] })).toBe(true)
    expect(isTrue(node, { answers: { 'medicines-list': ['warfarin'] } })).toBe(true)
    expect(isTrue(node, { meds: [], previous })).toBe(true)
    expect(isTrue(node, { previous: { ...previous, ended: { meds: ['warfarin 3  MG'] } } })).toBe(false)
    expect(isTrue(node, { previous: { ...previous, ended: { meds: ['Warfarin'] } } })).toBe(false)
    expect(isTrue(node, { previous: { ...previous, ended: { meds: ['warfarin 5 mg'] } } })).toBe(true)
    expect(
      isTrue(node, { meds: ['warfarin'], previous: { ...previous, ended: { meds: ['warfarin'] } } }),
    ).toBe(true)
  })

  it('an unmatched medicine, today or on record', () => {
    const node: TriggerNode = { medicationUnmatched: true }
    expect(isTrue(node, { meds: ['metformin'] })).toBe(false)
    expect(isTrue(node, { meds: ['metformin', 'zibrofen'] })).toBe(true)
    expect(isTrue(node, { previous: { date: '2026-11-01', meds: ['zibrofen'] } })).toBe(true)
    expect(isTrue(node, { meds: ['none', ' '] })).toBe(false)
  })

  it('vital: false when not measured; both bounds of one node hold together', () => {
    const node: TriggerNode = { vital: 'glucose', gte: 14, lt: 20 }
    expect([13.9, 14, 19.9, 20].map((glucose) => isTrue(node, { vitals: { glucose } }))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(isTrue(node)).toBe(false)
    expect(isTrue({ not: { vital: 'temperature', lt: 38 } })).toBe(true)
  })

  it('region: one of them, whatever the side; whole-body is every region; none is none', () => {
    const node: TriggerNode = { region: ['calf', 'shin'] }
    expect(isTrue(node, { regionOfComplaint: ['low-back', 'calf:left'] })).toBe(true)
    expect(isTrue(node, { regionOfComplaint: ['whole-body'] })).toBe(true)
    expect(isTrue(node, { regionOfComplaint: [], answers: { 'pain-regions': ['shin'] } })).toBe(true)
    expect(isTrue(node, { regionOfComplaint: ['low-back'] })).toBe(false)
    expect(isTrue(node, { regionOfComplaint: [], answers: { 'pain-regions': ['none'] } })).toBe(false)
  })

  it('derived values are given', () => {
    expect(isTrue({ derived: 'required-question-unanswered' }, {}, { missing: ['today-fever'] })).toBe(true)
    expect(isTrue({ derived: 'pressure-preference-above-cap' }, {}, { pressureAboveCap: true })).toBe(true)
    expect(isTrue({ derived: 'pressure-preference-above-cap' })).toBe(false)
  })
})

describe('what made a rule true', () => {
  it('names what is there, in the branch that holds, and nothing that is absent', () => {
    const node: TriggerNode = {
      all: [
        { any: [{ condition: 'angina' }, { condition: 'asthma' }, { medication: 'statin' }] },
        { not: { vital: 'temperature', lt: 38 } },
        { region: ['calf', 'low-back'] },
      ],
    }
    const facts = factsFor({ history: ['asthma'], meds: ['simvastatin'] })
    expect(inputsBehind(node, facts)).toEqual(['condition:asthma', 'medicine:statin', 'region:low-back'])
  })

  it('names the questions that are missing', () => {
    const facts = { ...factsFor({}), missing: ['today-fever'] }
    expect(inputsBehind({ derived: 'required-question-unanswered' }, facts)).toEqual(['missing:today-fever'])
    expect(without(wellClient(), 'today-fever').answers).not.toHaveProperty('today-fever')
  })
})
