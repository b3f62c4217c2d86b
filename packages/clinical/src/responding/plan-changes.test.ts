import { expect, test } from 'vitest'
import { planChanges, type KeptPlan } from './plan-changes.ts'

const plan = (over: Partial<KeptPlan> = {}): KeptPlan => ({
  at: '2026-01-01T10:00:00Z',
  sessionMinutes: 60,
  perWeek: 1,
  reviewAfterVisits: 6,
  lines: [{ techniqueId: 'swedish', regionIds: ['back.lower.left'], pressure: 3, minutes: 60 }],
  ...over,
})
const later = '2026-02-01T10:00:00Z'
const line = plan().lines[0]!

test('the first version is no change', () => {
  expect(planChanges([plan()])).toEqual([])
})

test.each([
  ['the same dose in other words', plan({ at: later, reviewAfterVisits: 4 }), []],
  [
    'another technique',
    plan({ at: later, lines: [{ ...line, techniqueId: 'myofascial-release' }] }),
    ['change-technique'],
  ],
  ['less pressure', plan({ at: later, lines: [{ ...line, pressure: 2 }] }), ['change-dose']],
  [
    'other places',
    plan({ at: later, lines: [{ ...line, regionIds: ['back.lower.right'] }] }),
    ['change-dose'],
  ],
  ['twice a week', plan({ at: later, perWeek: 2 }), ['change-dose']],
])('%s', (_case, second, kinds) => {
  expect(planChanges([plan(), second]).map((change) => change.kind)).toEqual(kinds)
})
