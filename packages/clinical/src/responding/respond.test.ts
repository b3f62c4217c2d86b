import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextStepRules } from '../knowledge/responding.ts'
import type { VerdictReading } from '../outcomes/verdict-types.ts'
import { soFarSchema } from '../planning/plan-input.schema.ts'
import { doseOf, type ComfortGiven } from '../visits/dose.ts'
import type { AfterEffectFelt, History, PlanSoFar, VisitDone } from './history.ts'
import { respond } from './respond.ts'

const start = Date.parse('2026-03-02T15:00:00Z')
const onDay = (day: number) => new Date(start + day * 86_400_000).toISOString()
const neck = 'neck.back.upper.left'

interface Told {
  readonly before?: readonly number[]
  readonly checkIns?: readonly number[]
  readonly reassessedAt?: readonly number[]
  readonly impressions?: readonly number[]
  /** Pressure of each session, from the first */
  readonly pressures?: readonly (number | null)[]
  readonly minutes?: number
  readonly techniques?: readonly string[]
  readonly effects?: readonly (Omit<AfterEffectFelt, 'at' | 'visitId'> & { readonly after: number })[]
  /** Sessions nobody answered for */
  readonly unanswered?: readonly number[]
  readonly signals?: readonly ComfortGiven['signal'][]
  readonly plan?: Partial<PlanSoFar>
  readonly goal?: number | null
  readonly instrumentId?: string
  readonly openDangerSign?: boolean
}

/** Weekly sessions, each with a check-in before it; the client has just had the last one. */
function history({ before = [7, 7, 8], checkIns = [], ...told }: Told): History {
  const pressures = told.pressures ?? Array.from({ length: checkIns.length + 1 }, () => 3)
  const visits = pressures.map((pressure, index): VisitDone => ({
    id: `v${index}`,
    at: onDay(index * 7),
    afterEffectsAnswered: !(told.unanswered ?? []).includes(index),
    dose: doseOf(
      [
        {
          segmentId: 's',
          techniqueId: told.techniques?.[index] ?? 'swedish',
          regionIds: [neck],
          plannedPressure: pressure,
          plannedMinutes: 60,
          pressure,
          minutes: told.minutes ?? 60,
          status: 'done',
        },
      ],
      index === pressures.length - 1
        ? (told.signals ?? []).map((signal) => ({ segmentId: 's', signal }))
        : [],
    ),
  }))
  const reading = (day: number, value: number, phase: VerdictReading['phase']): VerdictReading => ({
    id: `${phase}-${day}`,
    value,
    at: onDay(day),
    hoursSinceVisit: day < 0 ? null : 167,
    phase,
  })
  return {
    verdict: {
      measure: { instrumentId: told.instrumentId ?? 'nprs', goal: told.goal ?? null },
      readings: [
        ...before.map((value, index) => reading(index - before.length, value, 'diary')),
        ...checkIns.map((value, index) =>
          reading(
            (index + 1) * 7 - 0.05,
            value,
            told.reassessedAt?.includes(index + 1) ? 'reassessment' : 'check-in',
          ),
        ),
      ],
      visits: visits.map(({ id, at }) => ({ id, at })),
      globalImpressions: (told.impressions ?? []).map((value, index) => ({ at: onDay(30 + index), value })),
      medicineDays: [0, 20, 30].map((day) => ({ at: onDay(day - 1), days: 2 })),
    },
    visits,
    afterEffects: (told.effects ?? []).map(({ after, ...effect }) => ({
      ...effect,
      visitId: `v${after}`,
      at: onDay(after * 7 + 1),
    })),
    openDangerSign: told.openDangerSign ?? false,
    plan: {
      since: onDay(0),
      reviewAfterVisits: 6,
      perWeek: 1,
      sessionMinutes: 60,
      testedDose: null,
      changes: [],
      ...told.plan,
    },
    asOf: onDay((pressures.length - 1) * 7 + 2),
  }
}

const sore = (after: number, grade: number | null = 1) => ({ after, kind: 'soreness', grade })
const same = [7, 7, 7, 7, 7, 7]
const improving = [6, 5, 4, 4, 4]

describe('RSP-1 each situation leads to its step', () => {
  const cases: readonly (readonly [string, Told, string, string])[] = [
    ['too soon to say', { checkIns: [7, 6] }, 'early', 'go-on'],
    ['nothing has happened yet', { before: [], pressures: [] }, 'early', 'go-on'],
    ['improved, to be confirmed', { checkIns: improving }, 'on-track', 'go-on'],
    [
      'clear improvement, the goal still far',
      { checkIns: [5, 4, 4, 4, 4, 4, 4], reassessedAt: [5, 7], impressions: [2], goal: 0 },
      'on-track',
      'go-on',
    ],
    ['at the goal', { checkIns: [5, 4, 3, 3, 3], goal: 3 }, 'plateau-near-goal', 'space-out'],
    [
      'close to the goal and no longer moving',
      { checkIns: [5, 3, 3, 3, 3, 3, 3], goal: 2 },
      'plateau-near-goal',
      'space-out',
    ],
    ['no clear change at the review', { checkIns: same }, 'no-clear-change', 'change-technique'],
    [
      'no clear change, and the sessions were shorter than in the trial',
      {
        checkIns: same,
        minutes: 30,
        plan: {
          sessionMinutes: 30,
          testedDose: { minutes: 60, perWeek: 1, sourceId: 'sherman-2014', support: 'favourable-controlled' },
        },
      },
      'no-clear-change',
      'change-dose',
    ],
    [
      'no clear change again after the plan was changed',
      {
        checkIns: [...same, ...same],
        plan: { changes: [{ at: onDay(37), kind: 'change-technique' }] },
      },
      'no-clear-change',
      'stop-and-refer',
    ],
    ['worse, and more than once', { before: [4, 4, 4], checkIns: [4, 8, 8] }, 'worse', 'stop-and-refer'],
    ['one bad spell', { before: [5, 5, 5], checkIns: [4, 4, 4, 8] }, 'flare', 'lower-pressure'],
    ['a day’s soreness', { checkIns: [6, 6], effects: [sore(2)] }, 'after-effect', 'lower-pressure'],
    [
      'a bruise',
      { checkIns: [6, 6], effects: [{ after: 2, kind: 'bruise', grade: 1 }] },
      'after-effect',
      'lower-pressure',
    ],
    [
      'soreness that got in the way',
      { checkIns: improving, effects: [sore(5, 2)] },
      'after-effect',
      'lower-pressure',
    ],
    [
      'sore again at the lightest pressure',
      { checkIns: [6, 6], pressures: [1, 1, 1], effects: [sore(1), sore(2)] },
      'after-effect',
      'change-technique',
    ],
    [
      'help was needed',
      { checkIns: improving, effects: [sore(5, 3)] },
      'severe-after-effect',
      'stop-and-refer',
    ],
    [
      'new weakness',
      { checkIns: [6], effects: [{ after: 1, kind: 'weakness-nerve-injury', grade: null }] },
      'new-nerve-sign',
      'stop-and-refer',
    ],
    [
      'numbness that got in the way',
      { checkIns: [6], effects: [{ after: 1, kind: 'tingling-numbness', grade: 2 }] },
      'new-nerve-sign',
      'stop-and-refer',
    ],
    ['a danger sign', { checkIns: improving, openDangerSign: true }, 'danger-sign', 'stop-and-refer'],
    ['the stop signal', { checkIns: [6], signals: ['stop'] }, 'too-much-pressure', 'lower-pressure'],
    [
      'softer, twice',
      { checkIns: [6], signals: ['softer', 'softer'] },
      'too-much-pressure',
      'lower-pressure',
    ],
    [
      'nothing can be said at the review',
      { before: [], checkIns: [7, 7, 7, 7, 7, 7] },
      'cannot-say',
      'go-on',
    ],
    [
      'a measure that can never tell',
      { instrumentId: 'own-activities', before: [2, 2, 2], checkIns: [8, 8, 8, 8, 8, 8] },
      'measure-cannot-tell',
      'go-on',
    ],
    [
      'the same, and the client says it did not get better',
      { instrumentId: 'own-activities', before: [2, 2, 2], checkIns: [3, 3, 3, 3, 3, 3], impressions: [4] },
      'no-clear-change',
      'change-technique',
    ],
  ]

  test.each(cases)('%s', (_, told, situation, step) => {
    const { nextStep } = respond(history(told))
    expect([nextStep.situation, nextStep.kind]).toEqual([situation, step])
  })

  test('between them the cases fire every rule', () => {
    const fired = new Set(
      cases.flatMap(([, told]) => {
        const { because, also } = respond(history(told)).nextStep
        return [because, ...also].map(({ ruleId }) => ruleId)
      }),
    )
    // A range of motion has an error and no threshold: only there can a worsening be beyond error and not "worse".
    fired.add('next-worsening-unclear')
    expect(nextStepRules.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([])
  })

  test('a rise inside measuring error is no flare', () => {
    const { facts } = respond(history({ before: [4, 4, 4], checkIns: [4, 4, 4, 6] }))
    expect(facts.flare).toBe(false)
    expect(respond(history({ before: [4, 4, 4], checkIns: [4, 4, 4, 7] })).facts.flare).toBe(true)
  })

  test('a change made before the review was due neither counts nor puts the review off', () => {
    const changes = [{ at: onDay(10), kind: 'change-dose' as const }]
    const { nextStep, facts } = respond(history({ checkIns: same, plan: { changes } }))
    expect(facts).toMatchObject({ planChanges: 0, reviewReached: true, visitsSinceChange: 7 })
    expect(nextStep.kind).toBe('change-technique')
  })

  test('after a change at the review the sessions are counted anew', () => {
    const changes = [{ at: onDay(37), kind: 'change-technique' as const }]
    const { nextStep, facts } = respond(history({ checkIns: [...same, 7, 7], plan: { changes } }))
    expect(facts).toMatchObject({ planChanges: 1, reviewReached: false, visitsSinceChange: 3 })
    expect([nextStep.situation, nextStep.kind]).toEqual(['early', 'go-on'])
  })

  test('a worsening beyond error is not waited out where no threshold is known', () => {
    const given = history({ before: [90, 90, 90], checkIns: [60, 60] })
    const readings = given.verdict.readings.map((reading) => ({
      ...reading,
      rater: 'Ana',
      device: 'goniometer',
    }))
    const measure = { instrumentId: 'range-of-motion', motionId: 'knee-flexion', better: 'higher' } as const
    const result = respond({ ...given, verdict: { ...given.verdict, readings, measure } })
    expect(result.verdict.word).toBe('cannot-say')
    expect(result.nextStep.because.ruleId).toBe('next-worsening-unclear')
  })
})

describe('RSP-2 an adverse reaction lowers the next suggested pressure', () => {
  const cap = (told: Told) => respond(history(told)).adjustment.soFar.pressureCap

  test('one level for grade 1, two from grade 2, never below the lightest', () => {
    expect(cap({ checkIns: [6], pressures: [3, 4], effects: [sore(1)] })).toBe(3)
    expect(cap({ checkIns: [6], pressures: [3, 4], effects: [sore(1, 2)] })).toBe(2)
    expect(cap({ checkIns: [6], pressures: [3, 1], effects: [sore(1)] })).toBe(1)
  })

  test('a grade that was not said counts as noticed', () => {
    expect(cap({ checkIns: [6], pressures: [3, 3], effects: [sore(1, null)] })).toBe(2)
  })

  test('a pressure that nobody wrote down gives the cautious level', () => {
    expect(cap({ checkIns: [6], pressures: [3, null], effects: [sore(1)] })).toBe(2)
  })

  test('it is forgotten after two sessions without a reaction, not before', () => {
    const at = (pressures: number[], unanswered: number[] = []) =>
      cap({ checkIns: pressures.slice(1).map(() => 6), pressures, effects: [sore(0)], unanswered })
    expect(at([4, 3])).toBe(3)
    expect(at([4, 3, 3])).toBeUndefined()
    expect(at([4, 3, 3], [1])).toBe(3)
    expect(at([4, 3, 3, 3], [1])).toBeUndefined()
  })

  test('where the place is known only that place is limited', () => {
    const { soFar } = respond(
      history({ checkIns: [6], pressures: [3, 4], effects: [{ ...sore(1), regionIds: [neck] }] }),
    ).adjustment
    expect(soFar.pressureCap).toBeUndefined()
    expect(soFar.pressureByRegion).toEqual({ [neck]: 3 })
  })

  test('asking to stop limits the place of that segment', () => {
    expect(respond(history({ checkIns: [6], signals: ['stop'] })).adjustment.soFar.pressureByRegion).toEqual({
      [neck]: 2,
    })
  })

  test('what pressure has nothing to do with leaves it alone', () => {
    expect(cap({ checkIns: [6], effects: [{ after: 1, kind: 'near-miss', grade: 1 }] })).toBeUndefined()
  })

  test('it is shown beside another step', () => {
    const { nextStep } = respond(history({ before: [4, 4, 4], checkIns: [4, 8, 8], effects: [sore(3)] }))
    expect(nextStep.kind).toBe('stop-and-refer')
    expect(nextStep.also.map(({ step }) => step)).toContain('lower-pressure')
  })
})

describe('RSP-3 what the step changes in the next plan', () => {
  test('spacing out doubles the gap, four weeks at most', () => {
    const at = (perWeek: number | null) =>
      respond(history({ checkIns: [5, 4, 3, 3, 3], goal: 3, plan: { perWeek } })).adjustment
    expect(at(1)).toMatchObject({ daysBetween: 14, perWeek: 0.5, soFar: { nextStep: 'space-out' } })
    expect(at(null)).toMatchObject({ daysBetween: 14 })
    expect(at(0.3)).toMatchObject({ daysBetween: 28 })
  })

  test('a change of dose goes to the tested one', () => {
    const { adjustment } = respond(
      history({
        checkIns: same,
        minutes: 30,
        plan: {
          testedDose: { minutes: 60, perWeek: 2, sourceId: 'sherman-2014', support: 'favourable-controlled' },
        },
      }),
    )
    expect(adjustment).toMatchObject({ sessionMinutes: 60, perWeek: 2 })
  })

  test('a dose that did not beat anything is no reason to move towards it', () => {
    const testedDose = { minutes: 60, perWeek: 2, sourceId: 'cook-2015', support: 'no-difference' }
    expect(respond(history({ checkIns: same, minutes: 30, plan: { testedDose } })).nextStep.kind).toBe(
      'change-technique',
    )
  })

  test('a flare is met with a shorter, lighter session', () => {
    const { adjustment } = respond(history({ before: [5, 5, 5], checkIns: [4, 4, 4, 8] }))
    expect(adjustment).toMatchObject({ sessionMinutes: 45, soFar: { pressureCap: 2 } })
  })

  test('a technique that went together with reactions twice, and never without, is left out', () => {
    const techniques = ['swedish', 'deep-tissue', 'swedish', 'deep-tissue']
    const { soFar } = respond(
      history({ checkIns: [6, 6, 6], techniques, effects: [sore(1), sore(3)] }),
    ).adjustment
    expect(soFar.avoidTechniques?.map(({ techniqueId }) => techniqueId)).toEqual(['deep-tissue'])
    expect(soFar.techniquesUsed).toEqual(['swedish', 'deep-tissue'])
    const always = respond(history({ checkIns: [6], effects: [sore(0), sore(1)] })).adjustment.soFar
    expect(always.avoidTechniques).toBeUndefined()
  })
})

describe('RSP-4 whatever the history', () => {
  const effect = fc.record({
    visitId: fc.constantFrom(null, 'v0', 'v1', 'v9'),
    at: fc.integer({ min: -5, max: 90 }).map((day) => onDay(day)),
    kind: fc.constantFrom(
      'soreness',
      'bruise',
      'pain-flare',
      'tingling-numbness',
      'near-miss',
      'never heard of',
    ),
    grade: fc.constantFrom(null, 1, 2, 3, 4, 5),
    regionIds: fc.constantFrom([], [neck], ['nowhere']),
  })
  const anyHistory = fc
    .record({
      before: fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 5 }),
      checkIns: fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 9 }),
      goal: fc.constantFrom(null, 0, 2, 5),
      impressions: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 2 }),
      effects: fc.array(effect, { maxLength: 4 }),
      openDangerSign: fc.boolean(),
      planned: fc.boolean(),
    })
    .map(({ effects, planned, ...told }): History => {
      const given = history(told)
      return { ...given, afterEffects: effects, plan: planned ? given.plan : null }
    })

  test('there is always a step with a reason in both languages, and the plan can take it', () => {
    fc.assert(
      fc.property(anyHistory, (given) => {
        const { nextStep, adjustment } = respond(given)
        expect(soFarSchema.safeParse(adjustment.soFar).error).toBeUndefined()
        for (const { words } of [nextStep.because, ...nextStep.also]) {
          for (const text of [words.client.en, words.client.es, words.therapist.en, words.therapist.es]) {
            expect(text).not.toMatch(/[{}]|undefined|null/)
          }
        }
      }),
      { numRuns: 120 },
    )
  })

  test('a danger sign always stops', () => {
    fc.assert(
      fc.property(anyHistory, (given) => {
        expect(respond({ ...given, openDangerSign: true }).nextStep.because.ruleId).toBe('next-danger-sign')
      }),
      { numRuns: 60 },
    )
  })

  test('a further reaction never raises a limit', () => {
    fc.assert(
      fc.property(anyHistory, effect, (given, further) => {
        const before = respond(given).adjustment.soFar
        const after = respond({ ...given, afterEffects: [...given.afterEffects, further] }).adjustment.soFar
        expect(after.pressureCap ?? 5).toBeLessThanOrEqual(before.pressureCap ?? 5)
      }),
      { numRuns: 120 },
    )
  })

  test('a worse reaction never leads to a milder step', () => {
    fc.assert(
      fc.property(anyHistory, (given) => {
        const last = given.visits.at(-1)
        fc.pre(last !== undefined)
        const severe: AfterEffectFelt = {
          visitId: last?.id ?? '',
          at: given.asOf,
          kind: 'soreness',
          grade: 4,
        }
        expect(respond({ ...given, afterEffects: [...given.afterEffects, severe] }).nextStep.kind).toBe(
          'stop-and-refer',
        )
      }),
      { numRuns: 60 },
    )
  })
})
