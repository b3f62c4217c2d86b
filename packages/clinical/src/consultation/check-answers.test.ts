import { expect, test } from 'vitest'
import { instruments } from '../knowledge/instruments.ts'
import { checkAnswers } from './check-answers.ts'
import type { ConsultationAnswers } from './consultation-answers.schema.ts'

const today = '2026-11-20'

test('what can be kept has no problem', () => {
  const answers: ConsultationAnswers = {
    problem: { conditionId: 'fibromyalgia', startedOn: today },
    screening: { 'today-fever': 'no' },
    instruments: {
      nprs: { 'nprs-now': 0, 'nprs-average': null },
      'own-stiffness': { 'stf-morning': 45 },
      'own-medication': { 'med-days': 2, 'med-list': 'ibuprofen' },
    },
    consent: { signedOn: today },
    goals: [{ id: '0197b3a0-0000-7000-8000-000000000001', activity: 'Walk', ability: 3, by: '2027-01-01' }],
  }
  expect(checkAnswers(answers, today)).toBeNull()
  expect(checkAnswers({}, today)).toBeNull()
})

test.each([
  ['unknown-condition', 'problem.conditionId', { problem: { conditionId: 'sadness-of-the-knee' } }],
  ['unknown-instrument', 'instruments.abc', { instruments: { abc: {} } }],
  ['not-shipped', 'instruments.odi', { instruments: { odi: {} } }],
  ['bad-answer', 'instruments.nprs.nprs-now', { instruments: { nprs: { 'nprs-now': 11 } } }],
  ['bad-answer', 'instruments.nprs.nprs-now', { instruments: { nprs: { 'nprs-now': '3' } } }],
  ['bad-answer', 'instruments.nprs.nprs-soon', { instruments: { nprs: { 'nprs-soon': 3 } } }],
  [
    'bad-answer',
    'instruments.own-stiffness.stf-morning',
    { instruments: { 'own-stiffness': { 'stf-morning': -1 } } },
  ],
  ['bad-answer', 'screening.today-mood', { screening: { 'today-mood': 'good' } }],
  ['date-in-future', 'problem.startedOn', { problem: { startedOn: '2026-11-21' } }],
  ['date-in-future', 'consent.signedOn', { consent: { signedOn: '2026-11-21' } }],
  [
    'date-in-future',
    'otherCare.1.since',
    { otherCare: [{ discipline: 'a' }, { discipline: 'b', since: '2027-01-01' }] },
  ],
])('%s at %s', (code, field, answers) => {
  expect(checkAnswers(answers as ConsultationAnswers, today)).toEqual({ code, field })
})

test('every answer a shipped instrument offers can be kept', () => {
  for (const { id, items = [] } of instruments.filter(({ ship }) => ship)) {
    for (const item of items) {
      for (const { value } of item.options) {
        expect(
          checkAnswers({ instruments: { [id]: { [item.linkId]: value } } }, today),
          `${id} ${item.linkId}`,
        ).toBeNull()
      }
    }
  }
})
