import { expect, test } from 'vitest'
import type { ConsultationAnswers } from './consultation-answers.schema.ts'
import { partsMissing, requiredParts } from './parts-missing.ts'

const complete: ConsultationAnswers = {
  problem: { words: 'My low back aches' },
  bodyMap: { figure: 'neutral', mapVersion: 1, marks: [] },
  pain: { average: 0 },
  screening: { 'today-fever': 'no' },
  history: [],
  medicines: [],
  goals: [{ id: '0197b3a0-0000-7000-8000-000000000001', activity: 'Walk the dog', ability: null }],
  consent: { treatment: true, record: true, mail: false, signedName: 'Ana', signedOn: '2026-11-20' },
}

test('REC-7 nothing asked: every required part is missing, in the order of asking', () => {
  expect(partsMissing({})).toEqual(requiredParts)
})

test('REC-7 a complete consultation misses nothing; a pain of 0 and empty lists of medicines and history are answers', () => {
  expect(partsMissing(complete)).toEqual([])
})

test.each([
  ['problem', { problem: { words: '  ', conditionId: null } }],
  ['pain', { pain: { now: null, average: null } }],
  ['screening', { screening: {} }],
  ['goals', { goals: [] }],
  ['consent', { consent: { treatment: true, record: true, signedOn: '2026-11-20' } }],
  ['consent', { consent: { treatment: true, record: true, signedName: 'Ana' } }],
  ['consent', { consent: { treatment: true, signedName: 'Ana', signedOn: '2026-11-20' } }],
] as const)('an empty %s is not an answer', (part, empty) => {
  expect(partsMissing({ ...complete, ...(empty as ConsultationAnswers) })).toEqual([part])
})

test('REC-7 a skipped part is not missing, but consent is never skipped', () => {
  expect(partsMissing({ skipped: [...requiredParts] })).toEqual(['consent'])
})

test('REC-7 a no to everything needs no signature', () => {
  expect(partsMissing({ ...complete, consent: { treatment: false, record: false, mail: false } })).toEqual([])
})
