import { describe, expect, test } from 'vitest'
import { cocareTriggers, type TriggerTest } from '../knowledge/cocare.ts'
import { evaluateTriggers, type CocareFacts, type ReadingFacts } from './triggers.ts'

/** Nothing is known. */
const unknown: CocareFacts = {
  trueRuleIds: new Set(),
  answers: {},
  medicineClasses: undefined,
  painSegments: new Set(),
  flags: {},
  counts: {},
  readings: {},
  events: new Set(),
  verdict: undefined,
  visits: undefined,
  weeks: undefined,
}
const told = (id: string, facts: Partial<CocareFacts> = {}) => {
  const { isTrue, missing } = evaluateTriggers({ ...unknown, ...facts }).find(
    ({ trigger }) => trigger.id === id,
  )!
  return { isTrue, missing }
}
const reading = (id: string, facts: ReadingFacts): Partial<CocareFacts> => ({ readings: { [id]: facts } })
const yes = { isTrue: true, missing: [] }
const no = { isTrue: false, missing: [] }

test('PLN-33 with nothing known no trigger is true, and those that need an answer say which', () => {
  const results = evaluateTriggers(unknown)
  expect(results.filter(({ isTrue }) => isTrue)).toEqual([])
  expect(results.flatMap(({ missing }) => missing)).toEqual(
    expect.arrayContaining(['flags.off-work', 'readings.phq-4', 'meds', 'counts.active-minutes-per-week']),
  )
})

describe.each<[string, readonly (readonly [Partial<CocareFacts>, ReturnType<typeof told>])[]]>([
  [
    'off-work',
    [
      [{ flags: { 'off-work': true } }, yes],
      [{ flags: { 'off-work': false } }, no],
      [{}, { isTrue: false, missing: ['flags.off-work'] }],
    ],
  ],
  [
    'start-of-episode',
    [
      [{ events: new Set(['episode-opened']) }, yes],
      [{}, no],
    ],
  ],
  [
    'low-activity',
    [
      [{ counts: { 'active-minutes-per-week': 149 } }, yes],
      [{ counts: { 'active-minutes-per-week': 150 } }, no],
    ],
  ],
  [
    'phq4>=6',
    [
      [reading('phq-4', { score: 6 }), yes],
      [reading('phq-4', { score: 5 }), no],
      [reading('phq-4', { score: null }), { isTrue: false, missing: ['readings.phq-4'] }],
    ],
  ],
  [
    'long-morning-stiffness',
    [
      [reading('own-stiffness', { items: { 'stf-morning': 31 } }), yes],
      [reading('own-stiffness', { items: { 'stf-morning': 30 } }), no],
    ],
  ],
  [
    'poor-sleep',
    [
      [reading('own-sleep', { items: { 'slp-week': 4 } }), yes],
      [reading('own-sleep', { items: { 'slp-week': 5 } }), no],
      [
        reading('own-sleep', { items: { 'slp-week': null } }),
        { isTrue: false, missing: ['readings.own-sleep.slp-week'] },
      ],
    ],
  ],
  [
    'medicine-days-rising',
    [
      [reading('own-medication', { changeByItem: { 'med-days': 2 } }), yes],
      [reading('own-medication', { changeByItem: { 'med-days': 1 } }), no],
      [
        reading('own-medication', { items: { 'med-days': 6 } }),
        { isTrue: false, missing: ['readings.own-medication.change'] },
      ],
    ],
  ],
  [
    'activity-goal-stuck',
    [
      [reading('own-activities', { change: 0 }), yes],
      [reading('own-activities', { change: 1 }), no],
    ],
  ],
  [
    'widespread-pain',
    [
      [reading('wpi', { score: 4 }), yes],
      [reading('wpi', { score: 3 }), no],
    ],
  ],
  [
    'jaw-pain',
    [
      [{ painSegments: new Set(['103']) }, yes],
      [{ painSegments: new Set(['201']) }, no],
    ],
  ],
  [
    'opioid-use',
    [
      [{ medicineClasses: new Set(['opioid-patch']) }, yes],
      [{ medicineClasses: new Set() }, no],
      [{}, { isTrue: false, missing: ['meds'] }],
    ],
  ],
  [
    'new-or-changed-signs',
    [
      [{ answers: { 'pain-new-or-changed': 'new' } }, yes],
      [{ answers: { 'pain-new-or-changed': 'same' } }, no],
      [{}, { isTrue: false, missing: ['answers.pain-new-or-changed'] }],
    ],
  ],
  [
    'operation-under-12-weeks',
    [
      [{ answers: { 'recent-procedures': ['operation-under-6-weeks'] } }, yes],
      [{ answers: { 'recent-procedures': ['none'] } }, no],
    ],
  ],
  [
    'red-flag',
    [
      [{ trueRuleIds: new Set(['rf-chest-pain']) }, yes],
      [{ trueRuleIds: new Set(['pre-osteoporosis']) }, no],
    ],
  ],
  [
    'worse-verdict',
    [
      [{ verdict: 'worse' }, yes],
      [{ verdict: 'clear-improvement' }, no],
      [{}, no],
    ],
  ],
  [
    'no-clear-change-after-6-visits',
    [
      [{ verdict: 'no-clear-change', visits: 6 }, yes],
      [{ verdict: 'cannot-say', visits: 2, weeks: 6 }, yes],
      [{ verdict: 'no-clear-change', visits: 5, weeks: 5 }, no],
      [{ verdict: 'clear-improvement', visits: 9 }, no],
    ],
  ],
  [
    'twelve-weeks-no-gain',
    [
      [{ verdict: 'worse', weeks: 12 }, yes],
      [{ verdict: 'worse', weeks: 11 }, no],
    ],
  ],
  [
    'fear-of-movement',
    [
      [{ flags: { 'fear-of-movement': false }, ...reading('tsk-11', {}) }, yes],
      [{ flags: { 'fear-of-movement': true } }, yes],
      [{ flags: { 'fear-of-movement': false } }, { isTrue: false, missing: ['readings.tsk-11'] }],
    ],
  ],
  [
    'new-nerve-signs',
    [
      [reading('own-adverse', { items: { 'ae-kind': ['sore', 'numb'] } }), yes],
      [{ ...reading('own-adverse', { items: { 'ae-kind': ['sore'] } }) }, no],
    ],
  ],
])('%s', (id, cases) => {
  test.each(cases)('case %#', (facts, expected) => {
    expect(told(id, facts)).toEqual(expected)
  })
})

test('every kind of test that a trigger may hold is met by one of these triggers', () => {
  const kindsIn = (one: TriggerTest): readonly string[] =>
    'all' in one
      ? ['all', ...one.all.flatMap(kindsIn)]
      : 'any' in one
        ? ['any', ...one.any.flatMap(kindsIn)]
        : Object.keys(one).slice(0, 1)
  const kinds = new Set(cocareTriggers.flatMap((trigger) => kindsIn(trigger.test)))
  expect([...kinds].toSorted()).toEqual([
    'all',
    'answer',
    'any',
    'count',
    'event',
    'finding',
    'flag',
    'medication',
    'reading',
    'region',
    'verdict',
    'visits',
    'weeks',
  ])
})
