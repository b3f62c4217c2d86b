import { describe, expect, test } from 'vitest'
import { course, dayLength, improving, onDay } from '../testing/course.ts'
import { findForbiddenClaims } from '../knowledge/forbidden-claims.ts'
import type { VerdictReading } from './verdict-types.ts'
import { reasonWords, verdictLabels, verdictTexts } from './verdict-words.ts'
import { verdict } from './verdict.ts'

describe('OUT-7 a client taken the ordinary way to each of the five words', () => {
  test('clear improvement: both steps, held at two re-assessments, much improved, medicine not up', () => {
    const result = verdict(course(improving))
    expect(result).toMatchObject({
      word: 'clear-improvement',
      provisional: false,
      reasons: ['held'],
      baseline: { value: 7, ratings: 4 },
      followUp: { value: 3, ratings: 3 },
      change: -4,
      improvement: 4,
      held: { reassessments: 2, held: true },
      globalImpression: { value: 1, agrees: true },
      medicine: { baseline: 3, followUp: 1, state: 'not-up' },
      inputsMissing: [],
    })
    expect(result.percent).toBeCloseTo(57.1, 1)
    expect(result.sentences[0]?.en).toBe('Clear improvement: from 7 to 3.')
    expect(result.sentences[0]?.es).toBe('Mejoría clara: de 7 a 3.')
  })

  test('improved, not yet confirmed: both steps passed once', () => {
    const result = verdict(course({ checkIns: [6, 4, 4, 4], impressions: [2], medicine: [3, 3, 3, 3] }))
    expect(result).toMatchObject({
      word: 'improved-not-confirmed',
      reasons: ['not-held-yet'],
      baseline: { value: 7, ratings: 3 },
      followUp: { value: 4 },
    })
  })

  test('no clear change: inside measuring error', () => {
    const result = verdict(course({ checkIns: [7, 6, 6, 6] }))
    expect(result).toMatchObject({ word: 'no-clear-change', reasons: ['inside-error'], change: -1 })
    expect(JSON.stringify(result.sentences)).not.toMatch(/stable|plateau|estable|meseta/i)
  })

  test('worse: at the first breach that repeats', () => {
    const once = verdict(course({ before: [4, 4, 5], checkIns: [4, 4, 8] }))
    expect(once.word).toBe('no-clear-change')
    const twice = verdict(course({ before: [4, 4, 5], checkIns: [4, 4, 8, 8] }))
    expect(twice).toMatchObject({
      word: 'worse',
      reasons: ['breach-repeated'],
      worsening: { repeated: true },
    })
  })

  test('cannot say: no rating before the first session, or fewer than three after', () => {
    expect(verdict(course({ before: [], checkIns: [5, 4, 3] }))).toMatchObject({
      word: 'cannot-say',
      reasons: ['no-baseline'],
      baseline: null,
    })
    expect(verdict(course({ checkIns: [5, 4] }))).toMatchObject({
      word: 'cannot-say',
      reasons: ['few-follow-ups'],
    })
  })
})

describe('OUT-2 baseline', () => {
  test('with one or two ratings the verdict is provisional and at most not yet confirmed', () => {
    const result = verdict(course({ ...improving, before: [7] }))
    expect(result).toMatchObject({ word: 'improved-not-confirmed', provisional: true })
    expect(result.reasons).toEqual(['provisional-baseline'])
    expect(result.sentences[0]?.en).toContain('(provisional)')
  })

  test('the error is computed for as many ratings as there are', () => {
    expect(verdict(course({ before: [7], checkIns: [4, 4, 4] })).error?.mdc95).toBeCloseTo(
      1.96 * 2 * Math.sqrt(0.24) * Math.sqrt(1 + 1 / 3),
      10,
    )
    expect(verdict(course({ checkIns: [4, 4, 4] })).error).toMatchObject({ assumed: true, sd: 2, r: 0.76 })
    expect(verdict(course({ checkIns: [4, 4, 4] })).error?.mdc95).toBeCloseTo(1.57, 2)
    expect(verdict(course({ checkIns: [4, 4, 4] })).error?.mdc95Single).toBeCloseTo(2.72, 2)
  })

  test('three ratings on one day are one day', () => {
    const input = course({ before: [7], checkIns: [4, 4, 4] })
    const sameDay = [1, 2].map((hours): VerdictReading => ({
      id: `more-${hours}`,
      value: 8,
      at: new Date(Date.parse(onDay(-1)) + hours * 3_600_000).toISOString(),
      hoursSinceVisit: null,
      phase: 'baseline',
    }))
    expect(verdict({ ...input, readings: [...input.readings, ...sameDay] }).baseline).toMatchObject({
      ratings: 1,
      value: 8,
    })
  })

  test('the check-in at the first session itself is part of it', () => {
    const input = course({ before: [7, 7], checkIns: [4, 4, 4] })
    const atFirst: VerdictReading = {
      id: 'first',
      value: 7,
      at: onDay(0.01),
      hoursSinceVisit: null,
      phase: 'check-in',
      visitId: 'visit-0',
    }
    expect(verdict({ ...input, readings: [...input.readings, atFirst] }).baseline?.ratings).toBe(3)
  })
})

describe('OUT-3 follow-up', () => {
  const aside = (phase: VerdictReading['phase'], hoursSinceVisit: number | null): VerdictReading => ({
    id: 'aside',
    value: 0,
    at: onDay(28.5),
    hoursSinceVisit,
    phase,
  })
  const steady = course({ checkIns: [7, 7, 7, 7] })
  const withOne = (reading: VerdictReading) => verdict({ ...steady, readings: [...steady.readings, reading] })

  test.each([
    ['after-session', 0.1, 'after-session'],
    ['next-day', 20, 'next-day'],
    ['next-day', 30, 'next-day'],
    ['check-in', 23.9, 'under-24-hours'],
    ['reassessment', null, 'under-24-hours'],
  ] as const)('a %s rating %s hours after a session never enters', (phase, hours, why) => {
    const result = withOne(aside(phase, hours))
    expect(result.leftOut).toContainEqual({ id: 'aside', why })
    expect(result.inputsUsed).not.toContain('aside')
  })

  test('exactly 24 hours after counts', () => {
    expect(withOne(aside('check-in', 24)).inputsUsed).toContain('aside')
  })

  test('it is the median of the last three', () => {
    expect(verdict(course({ checkIns: [0, 0, 0, 7, 4, 6] })).followUp).toMatchObject({ value: 6, ratings: 3 })
  })

  test('a skipped rating is not 0 and is not carried forward', () => {
    const result = verdict(course({ checkIns: [6, null, null] }))
    expect(result).toMatchObject({ word: 'cannot-say', followUp: { value: 6, ratings: 1 } })
    expect(result.leftOut.map(({ why }) => why)).toEqual(['missing', 'missing'])
  })

  test('what was not yet known at a moment is left out when asked as of it', () => {
    const result = verdict(course({ ...improving, other: { asOf: onDay(22) } }))
    expect(result).toMatchObject({ word: 'no-clear-change', followUp: { value: 6 } })
  })
})

describe('OUT-5 what matters to the person', () => {
  test('two points and 30 % are both needed: 9 to 7 is 22 %', () => {
    const result = verdict(course({ before: [9, 9, 9], checkIns: [7, 7, 7] }))
    expect(result).toMatchObject({ word: 'no-clear-change', reasons: ['smaller-than-matters'] })
    expect(result.error?.beyond).toBe(true)
    expect(result.threshold).toMatchObject({ points: 2, percent: 30, met: false })
  })

  test('3 to 1.5 is 50 % but less than two points', () => {
    expect(verdict(course({ before: [3, 3, 4], checkIns: [1, 1, 2] })).word).toBe('improved-not-confirmed')
    expect(verdict(course({ before: [3, 3, 3], checkIns: [2, 2, 1] })).word).toBe('no-clear-change')
  })

  test('where the MDC95 is larger it is used instead', () => {
    const provisional = verdict(course({ before: [7], checkIns: [5, 5, 5] }))
    expect(provisional.threshold).toMatchObject({ points: 2, usesError: true })
    expect(provisional).toMatchObject({ word: 'no-clear-change', reasons: ['inside-error'] })
    const imported = verdict(
      course({ before: [30, 30, 30], checkIns: [21, 21, 21], other: { measure: { instrumentId: 'ndi' } } }),
    )
    expect(imported.threshold?.points).toBe(7.5)
    expect(imported.error?.mdc95Single).toBeCloseTo(10.2, 10)
  })

  test('a start of 1 has no room for an important drop, and says so', () => {
    const result = verdict(course({ before: [1, 1, 1], checkIns: [0, 0, 0] }))
    expect(result.reasons).toEqual(['inside-error', 'starts-too-near-the-end'])
  })
})

describe('OUT-8 confirming', () => {
  test.each([
    ['the answer about the change disagrees', { impressions: [2, 3] }, ['impression-disagrees']],
    ['it was skipped at the last re-assessment', { impressions: [1, null] }, ['impression-missing']],
    ['it was never asked', { impressions: [] }, ['impression-missing']],
    ['medicine went up', { medicine: [2, 2, 3, 3, 3, 3] }, ['medicine-up']],
    ['medicine was never asked', { medicine: [] }, ['medicine-not-known']],
    ['only one re-assessment was made', { reassessedAt: [12], impressions: [1] }, ['not-held-yet']],
  ] as const)('%s', (_, changed, reasons) => {
    const short = { ...improving, before: [7, 8, 7], checkIns: [6, 6, 5, 4, 4, 3, 3] }
    const base =
      changed && 'reassessedAt' in changed
        ? { ...short, reassessedAt: [7] }
        : { ...short, reassessedAt: [6, 7] }
    const result = verdict(
      course({ ...base, ...changed, ...('reassessedAt' in changed ? { reassessedAt: [7] } : {}) }),
    )
    expect(result.word).toBe('improved-not-confirmed')
    expect(result.reasons).toEqual(reasons)
  })

  test('a change lost at the second re-assessment has not held', () => {
    const lost = verdict(
      course({ ...improving, before: [7, 7, 8], checkIns: [4, 3, 3, 7, 3, 3], reassessedAt: [3, 4] }),
    )
    expect(lost.held).toMatchObject({ reassessments: 0, held: false })
    expect(lost.word).toBe('improved-not-confirmed')
  })

  test('only the latest re-assessments in a row count', () => {
    const lost = course({ ...improving, checkIns: [4, 4, 4, 7, 7, 3, 3, 3], reassessedAt: [3, 5, 8] })
    expect(verdict(lost).held.reassessments).toBe(1)
    const earlier = course({ ...improving, checkIns: [7, 4, 4, 3, 7, 3, 3, 3], reassessedAt: [1, 4, 5, 8] })
    expect(verdict(earlier).held).toMatchObject({ reassessments: 1, held: false })
  })

  test('the rating of the re-assessment itself must be a change that matters: 5 to 3.5 is 30 % and 1.5 points', () => {
    const held = (last: number) =>
      verdict(course({ before: [5, 5, 5], checkIns: [3, 3, 3, 3, last], reassessedAt: [4, 5] })).held
        .reassessments
    expect(held(3)).toBe(2)
    expect(held(3.5)).toBe(0)
  })

  test('a question about the change that was not asked again leaves the last answer standing', () => {
    const input = course(improving)
    const notAsked = { at: onDay(90), value: null, missing: 'not-asked' as const }
    const asked = verdict({ ...input, globalImpressions: [...(input.globalImpressions ?? []), notAsked] })
    expect(asked.globalImpression).toMatchObject({ value: 1, agrees: true })
  })

  test('a re-assessment filled in at home the day before is the one named for the visit', () => {
    const atHome = course(improving)
    const readings = atHome.readings.map((reading) =>
      reading.phase === 'reassessment'
        ? { ...reading, at: new Date(Date.parse(reading.at) - dayLength).toISOString(), hoursSinceVisit: 143 }
        : reading,
    )
    expect(verdict({ ...atHome, readings }).held.reassessments).toBe(2)
  })

  test('a re-assessment at which the measure was skipped does not count', () => {
    const skipped = course({ ...improving, checkIns: [6, 6, 5, 4, 4, 3, null], reassessedAt: [6, 7] })
    expect(verdict(skipped).held).toMatchObject({ reassessments: 0, held: false })
  })

  test('a run-chart signal towards better holds it too', () => {
    const result = verdict(course({ ...improving, reassessedAt: [], impressions: [2] }))
    expect(result.held).toEqual({ reassessments: 0, runChart: true, held: true })
    expect(result.runChart).toMatchObject({ signal: true, towards: 'better', lastSide: 'below' })
    expect(result.word).toBe('clear-improvement')
  })

  test('a prescriber raising the dose counts as up, a swap as not known', () => {
    const raised = course(improving)
    const withChange = (prescriberChange: 'more' | 'less' | 'swap') =>
      verdict({
        ...raised,
        medicineDays: [...(raised.medicineDays ?? []), { at: onDay(50), days: 1, prescriberChange }],
      })
    expect(withChange('more')).toMatchObject({ word: 'improved-not-confirmed', reasons: ['medicine-up'] })
    expect(withChange('swap')).toMatchObject({
      word: 'improved-not-confirmed',
      reasons: ['medicine-not-known'],
    })
    expect(withChange('less').word).toBe('clear-improvement')
  })
})

describe('OUT-9 worse', () => {
  test('it does not wait for a third rating', () => {
    expect(verdict(course({ before: [4, 4, 4], checkIns: [8, 8] })).word).toBe('worse')
  })

  test('two of the last three are a repeat, even with a better day between', () => {
    expect(verdict(course({ before: [4, 4, 4], checkIns: [8, 4, 8] })).word).toBe('worse')
  })

  test('one bad rating is not a trend, and a bad spell that passed is over', () => {
    expect(verdict(course({ before: [4, 4, 4], checkIns: [9] })).word).toBe('cannot-say')
    expect(verdict(course({ before: [4, 4, 4], checkIns: [4, 9] })).word).toBe('cannot-say')
    expect(verdict(course({ before: [4, 4, 4], checkIns: [8, 8, 4, 4] })).word).toBe('no-clear-change')
  })

  test('a rise from 0 is more than any percentage', () => {
    expect(verdict(course({ before: [0, 0, 0], checkIns: [4, 4] }))).toMatchObject({
      word: 'worse',
      percent: null,
    })
  })
})

describe('OUT-10 cannot say', () => {
  const changed = (change: (reading: VerdictReading) => VerdictReading, measure = {}) => {
    const input = course({ ...improving, other: {} })
    return verdict({
      ...input,
      measure: { ...input.measure, ...measure },
      readings: input.readings.map((reading) =>
        reading.hoursSinceVisit === null ? reading : change(reading),
      ),
    })
  }

  test('the question changed', () => {
    const input = course(improving)
    const readings = input.readings.map((reading, index) => ({
      ...reading,
      questionVersion: index < 5 ? 'a' : 'b',
    }))
    expect(verdict({ ...input, readings })).toMatchObject({
      word: 'cannot-say',
      reasons: ['question-changed'],
    })
  })

  test('the region changed', () => {
    const other = (reading: VerdictReading) => ({ ...reading, regionId: 'back.lower.outer.left' })
    expect(changed(other).reasons).toEqual(['region-changed', 'few-follow-ups'])
    expect(changed(other, { regionId: null })).toMatchObject({
      word: 'cannot-say',
      reasons: ['region-changed'],
    })
  })

  test('range of motion: another rater, another device, or nobody wrote it down', () => {
    const measure = { instrumentId: 'range-of-motion', motionId: 'knee-flexion', better: 'higher' } as const
    const of = (rater: string | null, device: string | null, before = 'Ana') =>
      verdict({
        ...course({}),
        measure,
        readings: course({ before: [90, 92, 90], checkIns: [110, 112, 111] }).readings.map((reading) => ({
          ...reading,
          rater: reading.phase === 'diary' ? before : rater,
          device: reading.phase === 'diary' ? 'goniometer' : device,
        })),
      })
    expect(of('Ben', 'goniometer').reasons).toEqual(['rater-changed'])
    expect(of('Ana', 'phone').reasons).toEqual(['device-changed'])
    expect(of(null, null).reasons).toEqual(['rater-or-device-not-known'])
    expect(of('Ana', 'goniometer')).toMatchObject({
      word: 'no-clear-change',
      reasons: ['importance-not-known'],
    })
    expect(of('Ana', 'goniometer').error?.mdc95Single).toBeCloseTo(9.5, 10)
  })

  test('a record that has no better or worse', () => {
    expect(verdict(course({ ...improving, other: { measure: { instrumentId: 'mme' } } })).reasons).toEqual([
      'record-only',
    ])
  })
})

describe('OUT-4 function', () => {
  test('activities the client named improve upwards, but their error is not known', () => {
    const result = verdict(
      course({
        before: [2, 3, 2],
        checkIns: [8, 8, 9],
        other: { measure: { instrumentId: 'own-activities' } },
      }),
    )
    expect(result).toMatchObject({
      word: 'no-clear-change',
      reasons: ['error-not-known'],
      improvement: 6,
      error: null,
    })
    expect(result.inputsMissing).toContain('measuring-error')
  })

  test('a line of the impact check: described, no borrowed threshold', () => {
    const measure = { instrumentId: 'own-impact', itemId: 'imp-activity' }
    expect(verdict(course({ before: [8, 8, 8], checkIns: [1, 1, 1], other: { measure } }))).toMatchObject({
      word: 'no-clear-change',
      reasons: ['error-not-known'],
      threshold: null,
    })
  })

  test('with the practice’s own error, activities still have no published threshold', () => {
    const other = {
      measure: { instrumentId: 'own-activities' },
      practiceNorms: { sd: 2, r: 0.8, mean: 4, n: 40 },
    }
    expect(verdict(course({ before: [2, 3, 2], checkIns: [8, 8, 9], other })).reasons).toEqual([
      'importance-not-known',
    ])
  })

  test('Roland-Morris: 5 points and 30 %, against the larger published error', () => {
    const measure = { instrumentId: 'rmdq' }
    const of = (...checkIns: number[]) =>
      verdict(course({ before: [14, 15, 14], checkIns, other: { measure } }))
    expect(of(7, 7, 6)).toMatchObject({ word: 'improved-not-confirmed', improvement: 7 })
    expect(of(9, 9, 9)).toMatchObject({ word: 'no-clear-change', reasons: ['inside-error'] })
    const low = verdict(course({ before: [3, 3, 3], checkIns: [0, 0, 0], other: { measure } }))
    expect(low.reasons).toEqual(['inside-error', 'starts-too-near-the-end'])
  })
})

test('no sentence of a verdict claims what must not be claimed', () => {
  const words = [
    ...Object.values(verdictLabels),
    ...Object.values(reasonWords),
    ...Object.values(verdictTexts),
  ]
  expect(words.flatMap(({ en }) => findForbiddenClaims(en, 'en'))).toEqual([])
  expect(words.flatMap(({ es }) => findForbiddenClaims(es, 'es'))).toEqual([])
})

describe('OUT-6 regression to the mean', () => {
  const norms = (n: number) => ({ practiceNorms: { sd: 1.8, r: 0.76, mean: 4.5, n } })

  test('the sentence always stands; the number only from 30 clients of the practice’s own', () => {
    const few = verdict(course({ before: [8, 8, 8], checkIns: [7, 7, 7], other: norms(29) }))
    expect(few.sentences.map(({ key }) => key)).toContain('verdict.regression')
    expect(few).toMatchObject({ regression: null, error: { assumed: true, sd: 2 } })
    const enough = verdict(course({ before: [8, 8, 8], checkIns: [7, 7, 7], other: norms(30) }))
    expect(enough.regression?.expected).toBeCloseTo(7.16, 10)
    expect(enough.error).toMatchObject({ assumed: false, ownFigures: true, sd: 1.8 })
    expect(enough.sentences.find(({ key }) => key === 'verdict.regressionNumber')?.en).toContain('7.2')
    expect(verdict(course({ before: [] })).sentences.map(({ key }) => key)).toContain('verdict.regression')
  })

  test('no cause is ever claimed', () => {
    const result = verdict(course(improving))
    expect(result.sentences.map(({ key }) => key)).toContain('verdict.noCause')
  })
})
