import { expect, test } from 'vitest'
import { denyTheRest } from '../screening/denial.ts'
import { planInputFrom, type PlanRecord, type RecordedReading } from './from-record.ts'
import { planPartSchema } from './plan-input.schema.ts'
import { plan } from './plan.ts'

const date = '2026-11-20'
const screening = denyTheRest({
  date,
  history: [],
  meds: [],
  regionOfComplaint: ['low-back:left'],
  answers: { 'age-years': 44, 'pain-now': 5, 'pressure-preference': 3 },
})
const record = (overrides: Partial<PlanRecord> = {}): PlanRecord => ({
  screening,
  agreements: [],
  episode: { conditionId: 'low-back-pain-chronic', chronicity: 'chronic', goals: [] },
  marks: null,
  answers: null,
  readings: [],
  minutes: { asked: null, agreed: null },
  soFar: null,
  ...overrides,
})
const reading = (
  instrumentId: string,
  itemId: string | null,
  value: number | null,
  at: string,
  phase = 'check-in',
): RecordedReading => ({
  instrumentId,
  itemId,
  value,
  answers: itemId === null ? { q: value } : { [itemId]: value },
  phase,
  at,
})

test('a bare record gives the screening, the condition and an hour; nothing else is made up', () => {
  expect(planInputFrom(record())).toEqual({
    ...screening,
    conditionId: 'low-back-pain-chronic',
    chronicity: 'chronic',
    sessionMinutes: 60,
  })
})

test('the planner makes a plan of a bare record that fills the hour', () => {
  const result = plan(planInputFrom(record()))
  expect(result.refused).toBeNull()
  expect(result.totalMinutes).toBe(60)
})

test('minutes: those asked for, then what the client has, then the agreed plan’s, then an hour', () => {
  const minutesOf = (overrides: Partial<PlanRecord>) => planInputFrom(record(overrides)).sessionMinutes
  const answers = { possible: { sessionMinutes: 45 } }
  expect(minutesOf({ answers, minutes: { asked: 30, agreed: 90 } })).toBe(30)
  expect(minutesOf({ answers, minutes: { asked: null, agreed: 90 } })).toBe(45)
  expect(minutesOf({ minutes: { asked: null, agreed: 90 } })).toBe(90)
})

test('the consultation brings preferences, visits, activity and how well each goal could be done', () => {
  const id = '0197b3a0-0000-7000-8000-000000000001'
  const input = planInputFrom(
    record({
      episode: {
        conditionId: 'low-back-pain-chronic',
        chronicity: 'chronic',
        goals: [{ id, activity: 'Walk the dog', target: 8, by: null }],
      },
      marks: [
        { regionId: 'back.lower.outer.left', intensity: 6, qualities: ['ache'], depth: null, spreadsTo: [] },
      ],
      answers: {
        goals: [{ id, activity: 'Walk the dog', ability: 3 }],
        preferences: { pressure: 2, areasOffLimits: ['knee.front.left'] },
        possible: { visits: 6, perWeek: 1 },
        activity: { daysPerWeek: 3, minutesPerDay: 20 },
      },
    }),
  )
  expect(input).toMatchObject({
    goals: [{ id, activity: 'Walk the dog', target: 8, by: null, ability: 3 }],
    preferences: { pressure: 2, areasOffLimits: ['knee.front.left'] },
    visitsAvailable: { total: 6, perWeek: 1 },
    counts: { 'active-minutes-per-week': 60 },
  })
  const { conditionId, chronicity, marks, goals, preferences, sessionMinutes, visitsAvailable, counts } =
    input
  const part = { conditionId, chronicity, marks, goals, preferences, sessionMinutes, visitsAvailable, counts }
  expect(planPartSchema.safeParse(part).error).toBeUndefined()
  const lines = plan(input).segments.flatMap((segment) => segment.regionIds)
  expect(lines).not.toContain('knee.front.left')
})

test.each([
  [{ daysPerWeek: 0 }, 0],
  [{ daysPerWeek: 3 }, undefined],
  [{ minutesPerDay: 30 }, undefined],
])('activity of %o is %s minutes a week', (activity, minutes) => {
  expect(planInputFrom(record({ answers: { activity } })).counts?.['active-minutes-per-week']).toBe(minutes)
})

test('readings: the latest value and the change since the first, by instrument and by item, in whatever order they come', () => {
  const readings = [
    reading('own-impact', 'imp-sleep', 4, '2026-11-10T10:00:00Z'),
    reading('own-impact', 'imp-sleep', 7, '2026-11-01T10:00:00Z'),
    reading('phq-4', null, 5, '2026-11-01T10:00:00Z'),
    reading('rmdq', null, 12, '2026-11-01T10:00:00Z'),
    reading('rmdq', null, 8, '2026-11-10T10:00:00Z'),
  ]
  expect(planInputFrom(record({ readings })).readings).toEqual({
    'own-impact': { items: { 'imp-sleep': 4 }, changeByItem: { 'imp-sleep': -3 } },
    'phq-4': { score: 5, items: { q: 5 } },
    rmdq: { score: 8, change: -4, items: { q: 8 } },
  })
})

test('missing values, and ratings about one session, are not where a measure stands', () => {
  const readings = [
    reading('nprs', 'nprs-average', null, '2026-11-12T10:00:00Z'),
    reading('nprs', 'nprs-now', 1, '2026-11-10T11:00:00Z', 'after-session'),
    reading('nprs', 'nprs-now', 2, '2026-11-11T10:00:00Z', 'next-day'),
  ]
  expect(planInputFrom(record({ readings }))).not.toHaveProperty('readings')
})

test('agreements to a condition stand beside the clearances; what the sessions taught goes along', () => {
  const agreement = { ruleId: 'condition:lymphoedema', by: 'Dr', on: date, agreed: 'x', until: date }
  const input = planInputFrom(record({ agreements: [agreement], soFar: { visits: 3, pressureCap: 2 } }))
  expect(input).toMatchObject({ clearances: [agreement], soFar: { visits: 3, pressureCap: 2 } })
  const pressures = plan(input).segments.map((segment) => segment.pressure.max)
  expect(Math.max(...pressures)).toBeLessThanOrEqual(2)
})
