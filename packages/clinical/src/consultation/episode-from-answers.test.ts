import { expect, test } from 'vitest'
import { bodyAreas, bodyRegions } from '../bodymap/regions.ts'
import { conditions } from '../knowledge/conditions.ts'
import { instrument } from '../knowledge/instruments.ts'
import type { ConsultationAnswers } from './consultation-answers.schema.ts'
import { episodeFromAnswers } from './episode-from-answers.ts'

const on = '2026-11-20'
const regionId = bodyRegions.find((region) => region.area === 'lower-back')?.id ?? 'missing.left'
const bodyMap: ConsultationAnswers['bodyMap'] = {
  figure: 'female',
  mapVersion: 1,
  marks: [{ regionId, intensity: 6, qualities: ['ache'], depth: null, spreadsTo: [] }],
}

test('a low back with its questionnaire: the condition’s own measure, at the place that hurts', () => {
  const answers: ConsultationAnswers = {
    problem: { conditionId: 'low-back-pain-chronic', conditionSetBy: 'referrer', startedOn: '2025-01-01' },
    bodyMap,
    pain: { average: 6 },
    instruments: { rmdq: { 'rmdq-1': 1 } },
    goals: [{ id: '0197b3a0-0000-7000-8000-000000000001', activity: 'Walk the dog', ability: 3, target: 8 }],
  }
  expect(episodeFromAnswers(answers, on, 'en')).toEqual({
    conditionId: 'low-back-pain-chronic',
    conditionSetBy: 'referrer',
    title: 'Long-lasting low back pain',
    chronicity: 'chronic',
    startedOn: '2025-01-01',
    goals: [{ id: '0197b3a0-0000-7000-8000-000000000001', activity: 'Walk the dog', target: 8, by: null }],
    primaryMeasure: { instrumentId: 'rmdq', itemId: null, regionIds: [regionId], goal: null },
  })
  expect(episodeFromAnswers(answers, on, 'es').title).toBe('Dolor de espalda baja que dura mucho')
})

test('without the questionnaire there is no baseline of it: average pain is followed', () => {
  const answers: ConsultationAnswers = {
    problem: { conditionId: 'low-back-pain-chronic' },
    bodyMap,
    pain: { average: 6 },
  }
  const { primaryMeasure, conditionSetBy } = episodeFromAnswers(answers, on, 'en')
  expect(primaryMeasure).toEqual({
    instrumentId: 'nprs',
    itemId: 'nprs-average',
    regionIds: [regionId],
    goal: null,
  })
  expect(conditionSetBy).toBeNull()
})

test('with nothing measured the condition’s own measure stands, to be asked', () => {
  expect(
    episodeFromAnswers({ problem: { conditionId: 'low-back-pain-chronic' } }, on, 'en').primaryMeasure
      .instrumentId,
  ).toBe('rmdq')
  expect(episodeFromAnswers({}, on, 'en').primaryMeasure).toMatchObject({
    instrumentId: 'nprs',
    itemId: 'nprs-average',
  })
})

test('half a phq-4 can be the measure of a condition', () => {
  const answers: ConsultationAnswers = {
    problem: { conditionId: 'anxiety' },
    pain: { average: 1 },
    instruments: { 'phq-4': { 'gad7-1': 2, 'gad7-2': 2, 'phq9-1': 0, 'phq9-2': 0 } },
  }
  expect(episodeFromAnswers(answers, on, 'en').primaryMeasure.instrumentId).toBe('gad-2')
})

test('every condition’s measure is one that may ship', () => {
  for (const { id } of conditions) {
    const { primaryMeasure } = episodeFromAnswers({ problem: { conditionId: id } }, on, 'en')
    expect(instrument(primaryMeasure.instrumentId)?.ship, id).toBe(true)
  }
})

test.each([
  ['the client’s first line', { problem: { words: 'Stiff neck\nsince Monday' }, bodyMap }, 'Stiff neck'],
  ['where it hurts most', { bodyMap }, bodyAreas.find(({ id }) => id === 'lower-back')?.label.en],
  ['that nothing was named', {}, 'No complaint named'],
  ['a long line, shortened', { problem: { words: 'x'.repeat(200) } }, `${'x'.repeat(79)}…`],
])('without a condition the title is %s', (_what, answers, title) => {
  expect(episodeFromAnswers(answers as ConsultationAnswers, on, 'en').title).toBe(title)
})
