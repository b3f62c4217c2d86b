import { expect, test } from 'vitest'
import type { ConsultationAnswers } from '../consultation/consultation-answers.schema.ts'
import { screeningProblem } from './consultation-problem.ts'

test('what the screening knows has no problem', () => {
  const answers: ConsultationAnswers = {
    screening: { 'today-fever': 'no', 'age-years': 44 },
    history: ['asthma'],
    medicines: ['ibuprofen'],
    vitals: { systolic: 120 },
  }
  expect(screeningProblem(answers)).toBeNull()
  expect(screeningProblem({})).toBeNull()
})

test.each([
  ['screening.today-fever', { screening: { 'today-fever': 'perhaps' } }],
  ['screening.no-such-question', { screening: { 'no-such-question': 'x' } }],
  ['history.1', { history: ['asthma', 'sadness'] }],
  ['vitals.mood', { vitals: { mood: 3 } }],
  ['vitals.systolic', { vitals: { systolic: -3 } }],
])('%s', (field, answers) => {
  expect(screeningProblem(answers as ConsultationAnswers)).toBe(field)
})
