import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instrument, instruments } from '../knowledge/instruments.ts'
import type { Answer, Answers } from './answers.ts'
import { afterEffects } from '../knowledge/safety-after-effects.ts'
import { readAfterEffects } from './score-after-effects.ts'
import { activitiesVersion } from './score-common-mean.ts'
import { score, type Score, type ScoreOptions } from './score.ts'

function scored(id: string, answers: Answers, options?: ScoreOptions): Score {
  const result = score(id, answers, options)
  if ('refused' in result) throw new Error(`${id} was refused: ${result.refused}`)
  return result
}

/** The same answer to every scored item, with some changed. */
function all(id: string, value: Answer, changed: Answers = {}): Answers {
  const items = instrument(id)?.items ?? []
  return { ...Object.fromEntries(items.map((item) => [item.linkId, value])), ...changed }
}

describe('OUT-1 what may be scored', () => {
  test('an instrument nobody may show, or that does not exist, is refused', () => {
    expect(score('bpi', {})).toEqual({ refused: 'not-shipped' })
    expect(score('no-such-thing', {})).toEqual({ refused: 'unknown-instrument' })
  })

  test('each shipped instrument answers, even when nothing was asked', () => {
    for (const entry of instruments.filter(({ ship }) => ship)) {
      const nothing = scored(entry.id, {})
      expect(nothing.total, entry.id).toBeNull()
      expect(nothing.complete, entry.id).toBe(false)
      expect(nothing.missing.every(({ why }) => why === 'not-asked' || why === 'skipped')).toBe(true)
    }
  })
})

describe('sums', () => {
  test('PHQ-4 has two halves, and bands that are not diagnoses', () => {
    const result = scored('phq-4', { 'gad7-1': 1, 'gad7-2': 2, 'phq9-1': 0, 'phq9-2': 1 })
    expect(result).toMatchObject({
      total: 4,
      subscores: { 'gad-2': 3, 'phq-2': 1 },
      complete: true,
      better: 'lower',
    })
    expect(result.readAs.map(({ of, label }) => [of, label])).toEqual([
      ['total', 'mild'],
      ['gad-2', 'go on to GAD-7 or PHQ-8'],
    ])
  })

  test('PHQ-4 needs all four; a half stands if both of its items are there', () => {
    const result = scored('phq-4', { 'gad7-1': 3, 'gad7-2': 3, 'phq9-1': null, 'phq9-2': 1 })
    expect(result).toMatchObject({ total: null, subscores: { 'gad-2': 6, 'phq-2': null } })
    expect(result.missing).toEqual([{ linkId: 'phq9-1', why: 'skipped' }])
  })

  test('GAD-7: all answered, one missing, two missing', () => {
    expect(scored('gad-7', all('gad-7', 3)).total).toBe(21)
    const oneMissing = scored('gad-7', all('gad-7', 1, { 'gad7-4': 'skipped' }))
    expect(oneMissing).toMatchObject({ total: 7, prorated: true, complete: false })
    expect(scored('gad-7', all('gad-7', 1, { 'gad7-4': null, 'gad7-5': undefined })).total).toBeNull()
  })

  test('a missing item is not 0: it never lowers the total', () => {
    const twoOnOne = scored('phq-8', all('phq-8', 2, { 'phq9-1': 'skipped' }))
    expect(twoOnOne.total).toBe(16)
  })

  test('PHQ-9 never adds the difficulty question, and thoughts of self-harm alert whatever the total', () => {
    expect(scored('phq-9', all('phq-9', 3)).total).toBe(27)
    const low = scored('phq-9', all('phq-9', 0, { 'phq9-9': 1 }))
    expect(low).toMatchObject({ total: 1, alerts: ['self-harm-answer'] })
    expect(scored('phq-9', all('phq-9', 0)).alerts).toEqual([])
    const twoMissing = all('phq-9', 0, { 'phq9-9': 2, 'phq9-1': null, 'phq9-2': null })
    expect(scored('phq-9', twoMissing)).toMatchObject({ total: null, alerts: ['self-harm-answer'] })
  })
})

describe('Roland-Morris', () => {
  test('ticks are counted; the rest of an opened sheet is 0', () => {
    expect(scored('rmdq', { 'rmdq-1': 1, 'rmdq-7': 1 })).toMatchObject({ total: 2, complete: true })
    expect(scored('rmdq', {}, { opened: true }).total).toBe(0)
    expect(scored('rmdq', all('rmdq', 1)).total).toBe(24)
  })

  test('a sheet not opened is missing, not 0', () => {
    expect(scored('rmdq', {})).toMatchObject({ total: null, complete: false })
    expect(scored('rmdq', all('rmdq', 'skipped')).total).toBeNull()
    expect(scored('rmdq', { 'rmdq-1': 1 }, { opened: false }).total).toBeNull()
  })

  test('a sentence that was not shown leaves no total', () => {
    expect(scored('rmdq', { 'rmdq-1': 1, 'rmdq-2': 'not-asked' }).total).toBeNull()
  })
})

describe('single ratings', () => {
  test('pain now, average and worst are never averaged; the trend follows the average', () => {
    const result = scored('nprs', { 'nprs-now': 3, 'nprs-average': 5, 'nprs-worst': 8 })
    expect(result.total).toBeNull()
    expect(result.subscores).toEqual({ 'nprs-now': 3, 'nprs-average': 5, 'nprs-worst': 8 })
    expect(result.trend).toEqual({ id: 'nprs-average', value: 5 })
  })

  test('no pain is 0, and 0 differs from skipped and from not asked', () => {
    const result = scored('nprs', { 'nprs-now': 0, 'nprs-average': 'skipped' })
    expect(result.subscores).toEqual({ 'nprs-now': 0, 'nprs-average': null, 'nprs-worst': null })
    expect(result.missing).toEqual([
      { linkId: 'nprs-average', why: 'skipped' },
      { linkId: 'nprs-worst', why: 'not-asked' },
    ])
  })

  test('an answer that is no option is not understood, and never guessed', () => {
    const result = scored('nprs', { 'nprs-now': 11, 'nprs-average': '5', 'nprs-worst': 4.5 })
    expect(result.notUnderstood).toEqual(['nprs-now', 'nprs-average', 'nprs-worst'])
    expect(Object.values(result.subscores)).toEqual([null, null, null])
  })

  test('an untouched slider is missing, and a slider may stop anywhere', () => {
    expect(scored('vas-pain', {}).total).toBeNull()
    expect(scored('vas-pain', { vas: 43.5 })).toMatchObject({ total: 43.5, unit: 'mm' })
    expect(scored('vas-pain', { vas: 101 }).total).toBeNull()
  })

  test('medicine is counted in days; free text and what the prescriber changed are not scored', () => {
    const result = scored('own-medication', { 'med-days': 4, 'med-list': 'something', 'med-change': 'less' })
    expect(result).toMatchObject({ total: null, subscores: { 'med-days': 4 }, unit: 'days', complete: true })
  })

  test('global impression: 1 and 2 carry the published label', () => {
    expect(scored('pgic', { pgic: 2 })).toMatchObject({ total: 2, better: 'lower' })
    expect(scored('pgic', { pgic: 2 }).readAs).toHaveLength(1)
    expect(scored('pgic', { pgic: 3 }).readAs).toEqual([])
  })
})

describe('activities the client named', () => {
  test('the mean is over activities rated both times', () => {
    const now = { 'act-1': 4, 'act-2': 7, 'act-3': 10 }
    expect(scored('own-activities', now, { ratedBefore: ['act-1', 'act-2'] }).total).toBe(5.5)
    expect(scored('own-activities', now).total).toBe(7)
    expect(scored('own-activities', { 'act-3': 9 }, { ratedBefore: ['act-1'] }).total).toBeNull()
  })

  test('another activity, or another set of them, is another series', () => {
    const socks = { linkId: 'act-1', activity: 'Put on  socks' }
    const walk = { linkId: 'act-2', activity: 'Walk the dog' }
    expect(activitiesVersion([socks, walk])).toBe(
      activitiesVersion([walk, { ...socks, activity: 'put on socks ' }]),
    )
    expect(activitiesVersion([socks])).not.toBe(activitiesVersion([socks, walk]))
  })
})

describe('RAND-36', () => {
  const best = (linkId: string) => {
    const number = Number(linkId.split('-')[1])
    const rule = instrument('rand-36')?.scoring.recode?.find(({ items }) => items.includes(number))
    return Number(Object.entries(rule?.map ?? {}).find(([, value]) => value === 100)?.[0])
  }
  const bestAnswers = Object.fromEntries(
    (instrument('rand-36')?.items ?? []).map(({ linkId }) => [linkId, best(linkId)]),
  )

  test('the best answers give 100 on all eight scales, and there is no total', () => {
    const result = scored('rand-36', bestAnswers)
    expect(Object.values(result.subscores)).toEqual(Array.from({ length: 8 }, () => 100))
    expect(result).toMatchObject({ total: null, complete: true, better: 'higher' })
  })

  test('the pain scale is the mean of two recoded items: 21 answered 4 is 40, 22 answered 3 is 50', () => {
    expect(scored('rand-36', { ...bestAnswers, 'rand36-21': 4, 'rand36-22': 3 }).subscores['pain']).toBe(45)
  })

  test('a scale needs half of its items', () => {
    const half = { ...bestAnswers, 'rand36-21': null }
    expect(scored('rand-36', half)).toMatchObject({ prorated: true, subscores: { pain: 100 } })
    expect(scored('rand-36', { ...half, 'rand36-22': null }).subscores['pain']).toBeNull()
  })
})

describe('widespread pain', () => {
  test('a map not opened is missing, opened with the tick is 0, opened and left empty is skipped', () => {
    expect(scored('wpi', {}).missing).toEqual([{ linkId: 'body-map', why: 'not-asked' }])
    expect(scored('wpi', { 'body-map': ['none'] })).toMatchObject({ total: 0, complete: true })
    expect(scored('wpi', { 'body-map': [] })).toMatchObject({
      total: null,
      missing: [{ linkId: 'body-map', why: 'skipped' }],
    })
  })

  test('areas count once; an area without an exact match counts when confirmed', () => {
    const marks = ['back.lower.outer.left', 'back.lower.waist.right', 'neck.side.right', 'wrist.back.left']
    expect(scored('wpi', { 'body-map': marks })).toMatchObject({ total: 2, subscores: { regions: 1 } })
    const confirmed = scored('wpi', { 'body-map': marks }, { confirmedAreas: ['lower-arm-left'] })
    expect(confirmed).toMatchObject({ total: 3, subscores: { regions: 2 } })
  })

  test('an unknown region leaves no total', () => {
    expect(scored('wpi', { 'body-map': ['tail.left'] })).toMatchObject({
      total: null,
      notUnderstood: ['tail.left'],
    })
  })
})

describe('morphine equivalents, for the record only', () => {
  test('20 mg oxycodone is 30, a 25 mcg/h patch is 60', () => {
    const opioids = [
      { opioid: 'Oxycodone', dailyDose: 20 },
      { opioid: 'fentanyl transdermal (mcg/h)', dailyDose: 25 },
    ]
    expect(scored('mme', {}, { opioids }).total).toBe(90)
  })

  test('an unknown opioid or dose leaves no total; none taken is 0', () => {
    expect(scored('mme', {}, { opioids: [{ opioid: 'buprenorphine', dailyDose: 8 }] })).toMatchObject({
      total: null,
      notUnderstood: ['buprenorphine'],
    })
    expect(scored('mme', {}, { opioids: [{ opioid: 'codeine', dailyDose: null }] }).total).toBeNull()
    expect(scored('mme', {}, { opioids: [{ opioid: 'constructor', dailyDose: 1 }] }).total).toBeNull()
    expect(scored('mme', {}, { opioids: [] }).total).toBe(0)
  })
})

describe('after-effects', () => {
  const calm = { 'today-danger-signs': ['none'], 'today-one-sided-swelling': 'no', 'after-effects': ['none'] }

  test('soreness that got in the way is grade 2', () => {
    const result = scored('own-adverse', { ...calm, 'ae-kind': ['sore'], 'ae-grade': 2 })
    expect(result).toMatchObject({ total: null, subscores: { grade: 2 }, alerts: [], complete: true })
  })

  test('nothing unwanted needs no grade; no answer is not “nothing”', () => {
    expect(scored('own-adverse', { ...calm, 'ae-kind': ['none'] })).toMatchObject({ complete: true })
    expect(scored('own-adverse', calm).missing).toEqual([{ linkId: 'ae-kind', why: 'not-asked' }])
  })

  test('a danger sign alerts before anything else is answered', () => {
    expect(scored('own-adverse', { 'today-danger-signs': ['chest-pain-pressure'] })).toMatchObject({
      alerts: ['emergency-sign', 'severe-after-effect'],
      subscores: { grade: 3 },
    })
    expect(scored('own-adverse', { 'today-danger-signs': ['fainted'] }).alerts).toEqual(['same-day-sign'])
  })

  test('dark pee with weakness is an emergency, alone it is the same day', () => {
    expect(scored('own-adverse', { 'after-effects': ['dark-pee'] }).alerts).toEqual(['same-day-sign'])
    expect(scored('own-adverse', { 'after-effects': ['dark-pee', 'weak'] }).alerts).toContain(
      'emergency-sign',
    )
    expect(scored('own-adverse', { 'after-effects': ['dark-pee'], 'ae-kind': ['worse'] }).alerts).toContain(
      'emergency-sign',
    )
  })

  test('what was felt is recorded under the ids of the after-effects list, and answers the safety screen', () => {
    const form = instrument('own-adverse')
    expect(form).toBeDefined()
    const read =
      form && readAfterEffects(form, { ...calm, 'after-effects': ['weak'], 'ae-kind': ['numb', 'sore'] })
    expect(read?.kinds).toEqual(['weakness-nerve-injury', 'tingling-numbness', 'soreness'])
    expect(read?.screenAnswers).toEqual(['tingling-or-numb', 'sore', 'weak'])
    expect(read).toMatchObject({ card: 'same-day', grade: null, fine: false })
    const known = new Set(afterEffects.map(({ id }) => id))
    const named = (form?.items ?? []).flatMap(({ recordedAs }) => Object.values(recordedAs ?? {}))
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })

  test('having to stop things or get help alerts', () => {
    expect(scored('own-adverse', { ...calm, 'ae-kind': ['numb'], 'ae-grade': 3 }).alerts).toEqual([
      'severe-after-effect',
    ])
  })
})

describe('OUT-12 whatever comes in', () => {
  const anyAnswer = fc.oneof(
    fc.integer({ min: -3, max: 12 }),
    fc.double(),
    fc.string(),
    fc.constantFrom('skipped', 'not-asked', 'does-not-know', 'none'),
    fc.array(fc.string()),
    fc.constant(null),
  )
  const shipped = instruments.filter(({ ship }) => ship)
  const sheets = fc.constantFrom(...shipped).chain((entry) => {
    const linkIds = [...(entry.items ?? []).map(({ linkId }) => linkId), 'body-map']
    return fc.record({
      id: fc.constant(entry.id),
      answers: fc.dictionary(fc.constantFrom(...linkIds), anyAnswer),
    })
  })

  test('no answers crash it, and a total stays in its range', () => {
    fc.assert(
      fc.property(sheets, ({ id, answers }) => {
        const { total, range } = scored(id, answers)
        expect(total === null || total >= (range?.[0] ?? 0)).toBe(true)
        expect(total === null || total <= (range?.[1] ?? Infinity)).toBe(true)
      }),
    )
  })

  test('taking answers away never makes a complete score, and never turns into a 0', () => {
    fc.assert(
      fc.property(sheets, ({ id, answers }) => {
        const without = Object.fromEntries(Object.keys(answers).map((linkId) => [linkId, 'skipped']))
        expect(scored(id, without)).toMatchObject({ complete: false, total: null })
      }),
    )
  })
})
