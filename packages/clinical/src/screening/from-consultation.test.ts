import { expect, test } from 'vitest'
import type { ConsultationAnswers } from '../consultation/consultation-answers.schema.ts'
import { screenInputFrom } from './from-consultation.ts'
import { screenInputSchema } from './screen-input.schema.ts'
import { screen } from './screen.ts'

const date = '2026-11-20'
const mark = { intensity: 5, qualities: [], depth: null, spreadsTo: [] }

test('nothing asked gives nothing but the day', () => {
  expect(screenInputFrom({}, { date })).toEqual({ date, answers: {} })
})

test('parts of the consultation answer questions of the screening', () => {
  const answers: ConsultationAnswers = {
    bodyMap: {
      figure: 'neutral',
      mapVersion: 1,
      marks: [{ ...mark, regionId: 'knee.front.left', spreadsTo: ['knee.front.right'] }],
    },
    pain: { now: 0, average: 4 },
    preferences: { pressure: 4, areasOffLimits: ['knee.front.right'] },
    instruments: { 'phq-9': { 'phq9-9': 1 } },
    history: ['asthma'],
    medicines: [],
    vitals: { systolic: 120 },
  }
  expect(screenInputFrom(answers, { date, birthDate: '1980-05-01' })).toEqual({
    date,
    answers: {
      'age-years': '1980-05-01',
      'pain-now': 0,
      'pressure-preference': 4,
      'areas-off-limits': ['knee-front:right'],
      'phq9-item9': 1,
    },
    regionOfComplaint: ['knee-front:both'],
    history: ['asthma'],
    meds: [],
    vitals: { systolic: 120 },
  })
})

test('a map left empty, and no area to leave alone, are answers', () => {
  const answers: ConsultationAnswers = {
    bodyMap: { figure: 'neutral', mapVersion: 1, marks: [] },
    preferences: { areasOffLimits: [] },
  }
  const input = screenInputFrom(answers, { date })
  expect(input).toMatchObject({ regionOfComplaint: ['none'], answers: { 'areas-off-limits': ['none'] } })
  expect(screenInputSchema.safeParse(input).success).toBe(true)
  expect(screen(input).missing).not.toContain('pain-regions')
  expect(screen(screenInputFrom({}, { date })).missing).toContain('pain-regions')
})

test('an answer given to the screening stands before one read from another part; a rating not given is none', () => {
  const answers: ConsultationAnswers = {
    pain: { now: null },
    preferences: { pressure: 5 },
    screening: { 'pressure-preference': 2 },
  }
  expect(screenInputFrom(answers, { date }).answers).toEqual({ 'pressure-preference': 2 })
})

test('the record and the clearances go along', () => {
  const record = { date: '2026-01-01', history: ['asthma'] }
  const clearances = [{ ruleId: 'abs-aneurysm', by: 'Dr', on: date, agreed: 'x', until: date }]
  expect(screenInputFrom({}, { date, record, clearances })).toMatchObject({ previous: record, clearances })
  expect(screenInputFrom({}, { date, record: null })).not.toHaveProperty('previous')
})

test('a question 9 above 0 of a PHQ-9 is never overlooked', () => {
  const quiet = screen(screenInputFrom({ instruments: { 'phq-9': { 'phq9-9': 0 } } }, { date }))
  const spoken = screen(screenInputFrom({ instruments: { 'phq-9': { 'phq9-9': 1 } } }, { date }))
  const urgent = (result: typeof quiet) =>
    result.findings.filter((finding) => finding.because.join().includes('phq9-item9'))
  expect(urgent(quiet)).toEqual([])
  expect(urgent(spoken).map((finding) => finding.action)).toContain('refer-urgent')
})
