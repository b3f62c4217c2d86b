import { expect, test } from 'vitest'
import { baselineAnswers } from './baseline-answers.ts'
import type { ConsultationAnswers } from './consultation-answers.schema.ts'

const goal = (activity: string, ability: number | null) => ({
  id: '0197b3a0-0000-7000-8000-000000000001',
  activity,
  ability,
})
const brief = (answers: ConsultationAnswers) =>
  baselineAnswers(answers).map(({ instrumentId, itemId, answers: given, missing }) => [
    instrumentId,
    itemId,
    missing ?? given,
  ])

test('pain becomes a reading for each rating; one left empty was skipped, one not asked is no reading; 0 is 0', () => {
  expect(brief({ pain: { now: 0, average: null } })).toEqual([
    ['nprs', 'nprs-now', { 'nprs-now': 0 }],
    ['nprs', 'nprs-average', 'skipped'],
  ])
})

test('pain that was skipped as a whole leaves three skipped readings; not asked leaves none', () => {
  expect(brief({ skipped: ['pain'] })).toEqual([
    ['nprs', 'nprs-now', 'skipped'],
    ['nprs', 'nprs-average', 'skipped'],
    ['nprs', 'nprs-worst', 'skipped'],
  ])
  expect(brief({})).toEqual([])
})

test('goals are own-activities in their order, once one of them was rated', () => {
  expect(brief({ goals: [goal('Walk', 3), goal('Sleep', null)] })).toEqual([
    ['own-activities', null, { 'act-1': 3, 'act-2': null }],
  ])
  expect(brief({ goals: [goal('Walk', null)] })).toEqual([])
})

test('phq-4 is kept whole and as its two halves', () => {
  const answers = { 'gad7-1': 1, 'gad7-2': 2, 'phq9-1': 0, 'phq9-2': null }
  expect(brief({ instruments: { 'phq-4': answers } })).toEqual([
    ['phq-4', null, answers],
    ['gad-2', null, { 'gad7-1': 1, 'gad7-2': 2 }],
    ['phq-2', null, { 'phq9-1': 0, 'phq9-2': null }],
  ])
})

test('ratings that stand alone become a reading each; the list of medicines stays beside the days', () => {
  expect(brief({ instruments: { 'own-impact': { 'imp-activity': 4, 'imp-sleep': null } } })).toEqual([
    ['own-impact', 'imp-activity', { 'imp-activity': 4 }],
    ['own-impact', 'imp-sleep', 'skipped'],
  ])
  const medicines = { 'med-days': 3, 'med-list': 'ibuprofen' }
  expect(brief({ instruments: { 'own-medication': medicines } })).toEqual([
    ['own-medication', 'med-days', medicines],
  ])
})

test('a sheet opened with nothing ticked is an answer; a questionnaire left empty or skipped is not', () => {
  expect(brief({ instruments: { rmdq: {} } })).toEqual([['rmdq', null, {}]])
  expect(brief({ instruments: { 'gad-7': { 'gad7-1': null } } })).toEqual([['gad-7', null, 'skipped']])
  expect(brief({ skipped: ['instruments.phq-4', 'instruments.nothing-known', 'goals'] })).toEqual([
    ['phq-4', null, 'skipped'],
  ])
})
