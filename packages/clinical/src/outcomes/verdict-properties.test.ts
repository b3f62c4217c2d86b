import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { course, onDay } from '../testing/course.ts'
import { verdictSchema } from './verdict.schema.ts'
import type { VerdictInput, VerdictReading } from './verdict-types.ts'
import { verdict } from './verdict.ts'

describe('OUT-12 whatever comes in', () => {
  const phase = fc.constantFrom('baseline', 'check-in', 'after-session', 'next-day', 'reassessment', 'diary')
  const reading = fc.record({
    id: fc.string({ maxLength: 6 }),
    value: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(null), fc.double()),
    at: fc.oneof(
      fc.integer({ min: -10, max: 90 }).map((day) => onDay(day)),
      fc.constantFrom('yesterday', '2026-02-31T10:00:00Z', '2026-03-02T10:00'),
    ),
    hoursSinceVisit: fc.oneof(fc.constant(null), fc.integer({ min: -5, max: 200 })),
    phase: phase as fc.Arbitrary<VerdictReading['phase']>,
    regionId: fc.constantFrom(null, 'a', 'b'),
    questionVersion: fc.constantFrom(null, '1', '2'),
  })
  const anyInput: fc.Arbitrary<VerdictInput> = fc.record({
    measure: fc.record({
      instrumentId: fc.constantFrom('nprs', 'rmdq', 'own-activities', 'range-of-motion', 'mme', 'nothing'),
    }),
    readings: fc.array(reading, { maxLength: 14 }),
    visits: fc.array(
      fc.record({
        id: fc.constantFrom(null, 'v'),
        at: fc.integer({ min: 0, max: 80 }).map((day) => onDay(day)),
      }),
      { maxLength: 8 },
    ),
    globalImpressions: fc.array(
      fc.record({
        at: fc.constant(onDay(60)),
        value: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(null)),
      }),
      { maxLength: 3 },
    ),
    timeZone: fc.constantFrom('America/Chicago', 'Nowhere/Else', 'UTC'),
  })

  test('it never throws, and always has the documented shape', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(verdictSchema.safeParse(verdict(input)).error).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })

  const ratings = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 12 })
  const anyCourse = fc
    .record({
      before: ratings,
      checkIns: ratings,
      reassessedAt: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
      impressions: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 2 }),
      medicine: fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 4 }),
    })
    .map(course)

  test('the order of ratings, visits and answers does not matter', () => {
    fc.assert(
      fc.property(anyCourse, fc.infiniteStream(fc.nat()), (input, random) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((entry) => ({ entry, rank: random.next().value ?? 0 }))
            .toSorted((a, b) => a.rank - b.rank)
            .map(({ entry }) => entry)
        expect(
          verdict({
            ...input,
            readings: shuffled(input.readings),
            visits: shuffled(input.visits),
            globalImpressions: shuffled(input.globalImpressions ?? []),
            medicineDays: shuffled(input.medicineDays ?? []),
            reassessments: shuffled(input.reassessments ?? []),
          }),
        ).toEqual(verdict(input))
      }),
    )
  })

  const rank = {
    'clear-improvement': 3,
    'improved-not-confirmed': 2,
    'no-clear-change': 1,
    'cannot-say': 1,
    worse: 0,
  }

  test('a further rating as bad as the start or worse never improves the verdict', () => {
    fc.assert(
      fc.property(anyCourse, fc.integer({ min: 0, max: 10 }), fc.boolean(), (input, value, reassessed) => {
        const now = verdict(input)
        fc.pre(now.baseline !== null && value >= now.baseline.value && now.followUp?.ratings === 3)
        const next: VerdictReading = {
          id: 'further',
          value,
          at: onDay(200),
          hoursSinceVisit: 500,
          phase: reassessed ? 'reassessment' : 'check-in',
          regionId: 'neck.back.upper.left',
        }
        const after = verdict({ ...input, readings: [...input.readings, next] })
        // A bad spell may fall out of the last two; that is not an improvement either.
        const before = now.word === 'worse' ? 1 : rank[now.word]
        expect(rank[after.word]).toBeLessThanOrEqual(before)
      }),
      { numRuns: 250 },
    )
  })

  test('a worse value in place of a follow-up rating never improves a short course', () => {
    const short = fc.record({
      before: ratings,
      checkIns: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 6 }),
      which: fc.nat(),
    })
    fc.assert(
      fc.property(short, ({ before, checkIns, which }) => {
        const worse = checkIns.map((value, index) => (index === which % checkIns.length ? value + 1 : value))
        const few = before.slice(0, 3)
        const was = verdict(course({ before: few, checkIns }))
        const is = verdict(course({ before: few, checkIns: worse }))
        expect(rank[is.word]).toBeLessThanOrEqual(rank[was.word])
      }),
      { numRuns: 250 },
    )
  })

  test('a missing rating changes nothing but the list of what was left out', () => {
    fc.assert(
      fc.property(anyCourse, fc.constantFrom('skipped', 'not-asked'), (input, missing) => {
        const empty: VerdictReading = {
          id: 'empty',
          value: null,
          missing: missing as 'skipped',
          at: onDay(100),
          hoursSinceVisit: 500,
          phase: 'check-in',
        }
        const { leftOut: _, ...withIt } = verdict({ ...input, readings: [...input.readings, empty] })
        const { leftOut: __, ...without } = verdict(input)
        expect(withIt).toEqual(without)
      }),
    )
  })

  test('every sentence is filled in, in both languages', () => {
    fc.assert(
      fc.property(anyCourse, (input) => {
        for (const { en, es } of verdict(input).sentences) {
          expect(en).not.toMatch(/[{}]|undefined|null|NaN/)
          expect(es).not.toMatch(/[{}]|undefined|null|NaN/)
        }
      }),
    )
  })
})
