import { expect, test } from 'vitest'
import { bodyRegions, regionById } from '../bodymap/regions.ts'
import { safetyRule } from '../knowledge/safety-rules.ts'
import { techniques } from '../knowledge/techniques.ts'
import { safetyMeta } from '../knowledge/safety-meta.ts'
import { denyTheRest } from '../screening/denial.ts'
import { screen } from '../screening/screen.ts'
import type { AnswerValue, ScreenInput } from '../screening/screen-input.ts'
import {
  areasLeftAloneRule,
  linesAgainstLimits,
  linesLeftAlone,
  type PlannedLine,
} from './lines-against-limits.ts'

const date = '2026-11-20'
const well: ScreenInput = { date, history: [], meds: [], regionOfComplaint: ['low-back:both'] }
const screened = (answers: Record<string, AnswerValue>, overrides: Partial<ScreenInput> = {}) =>
  screen(
    denyTheRest({ ...well, ...overrides, answers: { 'age-years': 44, 'consent-today': 'yes', ...answers } }),
  ).findings
const line = (overrides: Partial<PlannedLine> = {}): PlannedLine => ({
  techniqueId: 'swedish',
  regionIds: ['back.lower.outer.left'],
  pressure: 3,
  position: 'prone',
  ...overrides,
})

test('REC-10 a well client has no limit anywhere, with any technique at any pressure', () => {
  const findings = screened({})
  const lines = techniques.map(({ id }) =>
    line({ techniqueId: id, regionIds: bodyRegions.map((region) => region.id), pressure: 5, position: null }),
  )
  expect(linesAgainstLimits(lines, findings)).toEqual([])
})

test('REC-10 every safety region left alone stops every line that touches it, on its side, and no other', () => {
  for (const { id, hasSides } of safetyMeta.regions) {
    const side = hasSides ? 'left' : null
    const findings = screened({ 'areas-off-limits': [side === null ? id : `${id}:left`] })
    for (const region of bodyRegions) {
      const touches =
        id === 'whole-body' || (region.safetyRegions.includes(id) && (side === null || region.side === side))
      const problems = linesAgainstLimits([line({ regionIds: [region.id] })], findings)
      expect(
        problems.some(({ kind }) => kind === 'region'),
        `${id} and ${region.id}`,
      ).toBe(touches)
    }
  }
})

test('REC-10 a pressure above the limit is named with the rule and the level; at the limit it is obeyed', () => {
  const findings = screened({}, { history: ['osteoporosis'] })
  const problems = linesAgainstLimits([line({ pressure: 5 })], findings).filter(
    ({ kind }) => kind === 'pressure',
  )
  expect(problems.length).toBeGreaterThan(0)
  const lowest = Math.min(...problems.map(({ maxPressure }) => maxPressure ?? 5))
  expect(lowest).toBeLessThan(5)
  expect(
    linesAgainstLimits([line({ pressure: lowest })], findings).filter(({ kind }) => kind === 'pressure'),
  ).toEqual([])
  expect(linesAgainstLimits([line({ pressure: 1, regionIds: [] })], findings)).toEqual([])
})

test('REC-10 a technique left out is named; a signed reason passes the rules that may be passed with one', () => {
  const findings = screened({}, { history: ['osteoporosis'] })
  const deep = line({ techniqueId: 'deep-tissue', pressure: 5 })
  const problems = linesAgainstLimits([line({ pressure: 1 }), deep], findings)
  expect(problems.map((problem) => problem.line)).not.toContain(0)
  const ruleIds = new Set(problems.map(({ ruleId }) => ruleId))
  const passable = findings.filter(({ override }) => override === 'therapist-may-change-with-recorded-reason')
  const passed = new Set(passable.map(({ ruleId }) => ruleId))
  const left = linesAgainstLimits([deep], findings, new Set(ruleIds))
  expect(left.every(({ ruleId }) => !passed.has(ruleId))).toBe(true)
  expect(left.length).toBeLessThan(problems.length)
})

test('REC-10 a rule that needs a clearance, or is never passed, is not passed by a reason', () => {
  const findings = screened({}, { history: ['aortic-aneurysm'] })
  const clearance = { ruleId: 'abs-aneurysm', by: 'Dr', on: date, agreed: 'light', until: date }
  const cleared = screened({}, { history: ['aortic-aneurysm'], clearances: [clearance] })
  const belly = bodyRegions.find((region) => regionById(region.id).safetyRegions.includes('abdomen'))
  const lines = [line({ regionIds: [belly?.id ?? ''] })]
  const all = new Set(findings.map(({ ruleId }) => ruleId))
  expect(linesAgainstLimits(lines, cleared, all)).toMatchObject([
    { line: 0, ruleId: 'abs-aneurysm', kind: 'region' },
  ])
})

test('REC-10 an area the client wants left alone is in no line, under the rule that says so', () => {
  const lines = [line(), line({ regionIds: ['foot.inner.left', 'foot.inner.right'] })]
  expect(linesLeftAlone(lines, ['foot.inner.left'])).toEqual([
    {
      line: 1,
      ruleId: areasLeftAloneRule,
      kind: 'region',
      regionIds: ['foot.inner.left'],
      maxPressure: null,
    },
  ])
  expect(linesLeftAlone(lines, [])).toEqual([])
  expect(safetyRule(areasLeftAloneRule)?.override).toBe('never-in-session')
})
