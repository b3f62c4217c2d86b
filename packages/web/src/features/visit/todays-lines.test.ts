import { denyTheRest } from '@unknot/clinical/screening/denial'
import { screen } from '@unknot/clinical/screening/screen'
import { expect, test } from 'vitest'
import { todaysLines } from './todays-lines.ts'

const line = {
  techniqueId: 'swedish',
  regionIds: ['back.lower.outer.left'],
  pressure: 4,
  minutes: 10,
  position: null,
}
const findings = (answers = {}, meds: readonly string[] = []) =>
  screen(
    denyTheRest({
      date: '2026-11-20',
      history: [],
      meds,
      regionOfComplaint: ['low-back:both'],
      answers: { 'age-years': 44, 'consent-today': 'yes', ...answers },
    }),
  ).findings

test('a plan within the limits is done as planned', () => {
  expect(todaysLines([line], findings(), new Set())).toMatchObject([
    { fate: 'as-planned', pressure: 4, ruleIds: [] },
  ])
})

test('a place to be left alone takes its line out, with the rule; a line elsewhere stays', () => {
  const elsewhere = { ...line, regionIds: ['neck.side.right'] }
  const found = findings({ 'areas-off-limits': ['low-back:left'] })
  expect(todaysLines([line, elsewhere], found, new Set())).toMatchObject([
    { fate: 'left-out', ruleIds: ['con-off-limits'] },
    { fate: 'as-planned' },
  ])
})

test('a pressure above the limit comes down to it; the planned one stays beside', () => {
  const [today] = todaysLines([line], findings({}, ['warfarin']), new Set())
  expect(today).toMatchObject({ fate: 'softer', plannedPressure: 4 })
  expect(today?.pressure).toBeLessThan(4)
})
