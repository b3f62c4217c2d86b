import type { AskedItem } from '@unknot/clinical/outcomes/asked-item'
import { expect, test } from 'vitest'
import { keyOf, type AskedToday } from './asked-today.ts'
import { readingsOf } from './readings-of.ts'

const item = (instrumentId: string, itemId: string): AskedItem => ({
  instrumentId,
  itemId,
  text: itemId,
  kind: 'scale',
  ends: ['', ''],
  options: [],
  min: null,
  max: null,
  unit: null,
  cards: {},
})
const asked = (instrumentId: string, itemId: string, isLocal = false): AskedToday => ({
  item: item(instrumentId, itemId),
  phase: 'check-in',
  isLocal,
})
const average = asked('nprs', 'nprs-average', true)
const now = asked('nprs', 'nprs-now', true)
const at = '2026-11-20T10:00:00.000Z'
const regionIds = ['neck.side.left']

test('a rating carries the place of the primary measure; left out, never asked and 0 differ', () => {
  const worst = asked('nprs', 'nprs-worst', true)
  const answers = { [keyOf(average)]: 0, [keyOf(now)]: 'skipped' as const }
  const readings = readingsOf({ items: [average, now, worst], notAsked: [] }, answers, { at, regionIds })
  expect(readings).toMatchObject([
    { itemId: 'nprs-average', answers: { 'nprs-average': 0 }, missing: null, regionIds },
    { itemId: 'nprs-now', answers: {}, missing: 'skipped', regionIds },
    { itemId: 'nprs-worst', answers: {}, missing: 'not-asked', regionIds },
  ])
})

test('what rotated out is kept as not asked', () => {
  const notAsked = [{ instrumentId: 'own-sleep', itemId: 'slp-night' }]
  expect(readingsOf({ items: [], notAsked }, {}, { at, regionIds })).toMatchObject([
    { instrumentId: 'own-sleep', itemId: 'slp-night', missing: 'not-asked', answers: {}, regionIds: [] },
  ])
})

test('a questionnaire is one reading; one that nobody touched is none', () => {
  const first = asked('phq-4', 'gad7-1')
  const second = asked('phq-4', 'gad7-2')
  const items = [first, second]
  expect(readingsOf({ items, notAsked: [] }, {}, { at, regionIds })).toEqual([])
  const answers = { [keyOf(first)]: 2, [keyOf(second)]: 'skipped' as const }
  expect(readingsOf({ items, notAsked: [] }, answers, { at, regionIds })).toMatchObject([
    { itemId: null, answers: { 'gad7-1': 2, 'gad7-2': null }, missing: null, regionIds: [] },
  ])
})
