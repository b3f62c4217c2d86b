import { describe, expect, it } from 'vitest'
import { historyConditions } from '../knowledge/safety-history.ts'
import { isHistoryPage, safetyQuestion, safetyQuestions } from '../knowledge/safety-questions.ts'
import {
  firstDay,
  secondDay,
  wellAgain,
  wellClient,
  without,
} from '../../../../fixtures/screening/well-client.ts'
import { screen, type ScreenInput } from './screen.ts'

/** What a bare record holds, in the numbers a client gave on the first day. */
function recorded(
  previous: Omit<NonNullable<ScreenInput['previous']>, 'date'>,
  overrides: Partial<ScreenInput> = {},
) {
  return screen(wellAgain(wellClient(), { previous: { date: firstDay, ...previous }, ...overrides }))
}

const historyPageIds = safetyQuestions.filter(isHistoryPage).map((question) => question.id)

describe('SCR-6 question flow, steps 1 to 4: what is shown', () => {
  it('at the first visit: first-visit, every-visit and observed questions, nothing after a session', () => {
    const { ask } = screen(wellClient())
    for (const { id, ask: when } of safetyQuestions) {
      if (when === 'first-visit' || when === 'every-visit' || when === 'observe') expect(ask).toContain(id)
      if (when === 'after-session') expect(ask).not.toContain(id)
    }
  })

  it('at a later visit: no first-visit question whose answer is on record, but the after-effects', () => {
    const { ask, action, missing } = screen(wellAgain())
    expect(ask.filter((id) => safetyQuestion(id)?.ask === 'first-visit')).toEqual([])
    expect(ask).toContain('after-effects')
    expect([action, missing]).toEqual(['go-ahead', []])
  })

  it('asks in the order of asking', () => {
    const { ask } = screen(wellClient({ history: ['angina', 'lupus'] }))
    expect(ask).toEqual(safetyQuestions.map((question) => question.id).filter((id) => ask.includes(id)))
  })

  it.each([
    ['an answer of today', { answers: { 'today-new-injury': 'yes-under-3-days' } }, 'injury-region'],
    ['a region', { regionOfComplaint: ['calf:left'] }, 'clot-risk-factors'],
    ['a number', { answers: { 'age-years': 17 } }, 'guardian-consent'],
    ['a condition', { history: ['angina'] }, 'angina-pattern'],
    ['a ticked option', { answers: { 'hx-heart': ['angina'] } }, 'angina-pattern'],
    ['a medicine', { meds: ['simvastatin'] }, 'muscle-pain-dark-pee'],
    ['a volunteered answer', { answers: { 'head-injury': 'under-3-days' } }, 'head-injury-signs'],
  ] as const)('a follow-up comes up by %s', (_by, overrides, followUp) => {
    expect(screen(wellClient()).ask).not.toContain(followUp)
    expect(screen(wellClient(overrides as Partial<ScreenInput>)).ask).toContain(followUp)
  })

  it('does not come up one year over the age of a minor', () => {
    expect(screen(wellClient({ answers: { 'age-years': 18 } })).ask).not.toContain('guardian-consent')
  })

  it('a whole-body complaint asks its own list', () => {
    const { ask } = screen(wellClient({ regionOfComplaint: ['whole-body'] }))
    expect(ask).toContain('cord-signs')
    expect(ask).not.toContain('neck-injury')
  })

  it('a follow-up with carry this-visit is shown at each visit while its condition or medicine is on record', () => {
    expect(recorded({ history: ['angina'] }).missing).toContain('angina-pattern')
    expect(recorded({ meds: ['warfarin'] }, { answers: { 'pain-now': 4 } }).ask).toContain(
      'blood-thinner-signs',
    )
  })

  it('a value to be confirmed does not answer', () => {
    const { missing } = recorded({
      history: ['lymphoedema'],
      answers: { 'lymphoedema-region': ['wrist-hand:left'] },
    })
    expect(missing).not.toContain('hx-cancer')
    const asked = recorded({
      history: ['cancer'],
      answers: { 'cancer-treatments': ['chemo'], 'cancer-status': 'watching' },
    })
    expect(asked.missing).toContain('cancer-status')
  })

  it('a question that is not shown is never missing, an optional one neither, consent neither', () => {
    const { missing, ask } = screen({ date: firstDay })
    expect(ask).toEqual(
      expect.arrayContaining(['areas-off-limits', 'consent-today', 'hx-mind', 'phq9-item9']),
    )
    for (const id of [
      'areas-off-limits',
      'consent-today',
      'hx-mind',
      'phq9-item9',
      'angina-pattern',
      'after-effects',
    ]) {
      expect(missing).not.toContain(id)
    }
    expect(missing).toEqual(
      expect.arrayContaining(['today-fever', 'hx-heart', 'medicines-list', 'pain-regions']),
    )
  })

  it('an answer for one visit only is dead at the next, whatever the record holds', () => {
    const result = recorded({
      answers: {
        'today-danger-signs': ['chest-pain-pressure'],
        'today-fever': 'yes',
        'recent-procedures': ['operation-under-6-weeks'],
        'pain-new-or-changed': 'new',
        'head-injury': 'under-3-days',
        'pregnancy-conditions': ['pre-eclampsia'],
      },
    })
    expect(result.action).toBe('go-ahead')
    for (const id of ['infection-danger-signs', 'procedure-region', 'head-injury-signs']) {
      expect(result.ask).not.toContain(id)
    }
  })

  it('an answer that stays until changed counts, and is not asked again', () => {
    const result = recorded({ answers: { allergies: ['latex'], 'hx-skin-allergy': ['skin-tears-easily'] } })
    expect(result.findings.map((finding) => finding.ruleId)).toEqual(
      expect.arrayContaining(['pre-allergy-latex', 'pre-skin-tears']),
    )
    expect(result.ask).not.toContain('allergies')
  })
})

describe('SCR-6 question flow: what answers a question', () => {
  it('history, even empty, confirms all history pages and nothing else', () => {
    const bare = screen({ date: firstDay })
    const given = screen({ date: firstDay, history: [] })
    expect(bare.missing.filter((id) => !given.missing.includes(id))).toEqual(
      historyPageIds.filter((id) => id !== 'hx-mind'),
    )
  })

  it('medicines, even none, answer the medicines question', () => {
    const bare = screen({ date: firstDay })
    const given = screen({ date: firstDay, meds: [] })
    expect(bare.missing.filter((id) => !given.missing.includes(id))).toEqual(['medicines-list'])
  })

  it('the complaint answers the body map; an empty one does not', () => {
    expect(screen({ date: firstDay, regionOfComplaint: ['calf'] }).missing).not.toContain('pain-regions')
    expect(screen({ date: firstDay, regionOfComplaint: [] }).missing).toContain('pain-regions')
    expect(screen({ date: firstDay, answers: { 'pain-regions': ['none'] } }).missing).not.toContain(
      'pain-regions',
    )
  })

  it('a tick answers, an empty field does not', () => {
    const cut = { 'today-skin': ['open-cut-or-sore'] }
    const missing = (skinRegion: readonly string[] | string) =>
      screen(wellClient({ answers: { ...cut, 'skin-region': skinRegion } })).missing
    expect(missing('none')).toEqual([])
    expect(missing(['none'])).toEqual([])
    expect(screen({ ...without(wellClient({ answers: cut }), 'skin-region') }).missing).toEqual([
      'skin-region',
    ])
    const emptied = { ...wellClient({ answers: cut }) }
    expect(screen({ ...emptied, answers: { ...emptied.answers, 'skin-region': [] } }).missing).toEqual([
      'skin-region',
    ])
  })
})

describe('SCR-7 question flow, step 5: numbers stored as dates', () => {
  const stroke = (weeks: number | string, date: string) =>
    screen(
      wellAgain(wellClient(), {
        date,
        previous: { date: firstDay, history: ['stroke-or-tia'], answers: { 'stroke-weeks': weeks } },
      }),
    )

  it('weeks go on counting from the day they were given', () => {
    expect(stroke(11, '2026-11-26').findings.map((one) => one.ruleId)).toContain('abs-stroke-recent')
    expect(stroke(11, '2026-11-27').findings.map((one) => one.ruleId)).not.toContain('abs-stroke-recent')
    expect(stroke(11, '2026-11-26').ask).not.toContain('stroke-weeks')
  })

  it('the date itself may be on record', () => {
    expect(stroke('2026-09-01', '2026-11-23').action).toBe('clearance')
    expect(stroke('2026-09-01', '2026-11-24').action).not.toBe('clearance')
  })

  it('unknown is asked again, and read as recent', () => {
    const result = stroke('unknown', secondDay)
    expect(result.missing).toContain('stroke-weeks')
    expect(result.findings.map((one) => one.ruleId)).toContain('abs-stroke-recent')
  })

  it('months are calendar months', () => {
    const clot = (date: string) =>
      screen(
        wellAgain(wellClient(), {
          date,
          answers: { 'clot-cleared': 'no' },
          previous: {
            date: '2026-01-31',
            historyConfirmedOn: '2026-07-01',
            history: ['dvt-or-pe-past'],
            answers: { 'clot-months': 1, 'clot-region': ['calf:left'] },
          },
        }),
      ).action
    expect(clot('2026-06-30')).toBe('clearance')
    expect(clot('2026-07-01')).toBe('avoid-technique')
  })

  it('an age counts whole years from the day it was given, a birth date from the birthday', () => {
    const minor = (age: number | string, date: string) =>
      screen(
        wellAgain(wellClient(), { date, previous: { date: firstDay, answers: { 'age-years': age } } }),
      ).ask.includes('guardian-consent')
    expect(minor(17, '2027-11-19')).toBe(true)
    expect(minor(17, '2027-11-20')).toBe(false)
    expect(minor('2009-12-01', '2027-11-30')).toBe(true)
    expect(minor('2009-12-01', '2027-12-01')).toBe(false)
  })

  it('weeks of a pregnancy go on counting; more than any pregnancy has are asked again', () => {
    const weeks = (given: number) => {
      const result = screen(
        wellAgain(wellClient(), {
          answers: { 'pregnancy-status': 'pregnant' },
          previous: { date: firstDay, answers: { 'pregnancy-status': 'pregnant', 'pregnancy-weeks': given } },
        }),
      )
      return { rules: result.findings.map((one) => one.ruleId), ask: result.ask }
    }
    expect(weeks(11).rules).toContain('pre-pregnancy-early')
    expect(weeks(12).rules).toContain('pre-pregnancy-mid-late')
    expect(weeks(12).ask).not.toContain('pregnancy-weeks')
    expect(weeks(45).ask).toContain('pregnancy-weeks')
  })

  it('days since chemo are asked at each visit', () => {
    const result = recorded(
      {
        history: ['cancer'],
        answers: { 'cancer-treatments': ['chemo'], 'chemo-days': 1 },
      },
      { answers: { 'pain-now': 4, 'cancer-treatments': ['chemo'], 'cancer-status': 'treatment-now' } },
    )
    expect(result.missing).toContain('chemo-days')
    expect(result.findings.map((one) => one.ruleId)).toContain('pre-chemo-72h')
  })
})

describe('SCR-6 question flow, steps 6 and 7: pages opened again', () => {
  const illness = { answers: { 'pain-now': 4, 'consent-today': 'yes', 'today-changes': ['new-illness'] } }

  it('what changed opens the pages it names, unanswered until confirmed', () => {
    const { ask, missing, action } = screen({
      ...wellAgain(),
      answers: { ...wellAgain().answers, 'today-changes': ['new-illness'] },
    })
    expect(ask).toEqual(expect.arrayContaining(['hx-heart', 'hx-devices', 'medicines-list']))
    expect(ask).not.toContain('hx-skin-allergy')
    expect(missing).toEqual(expect.arrayContaining(['hx-heart', 'hx-devices', 'medicines-list']))
    expect(action).toBe('do-not-treat')
    expect(screen(wellAgain(wellClient(), { ...illness, history: [], meds: [] })).missing).toEqual([])
  })

  it('a new medicine opens the list only; a possible pregnancy its question; a fall the injuries', () => {
    const opened = (value: string) => {
      const base = wellAgain()
      const before = screen(base).ask
      return screen({ ...base, answers: { ...base.answers, 'today-changes': [value] } }).ask.filter(
        (id) => !before.includes(id),
      )
    }
    expect(opened('new-medicine')).toEqual(['medicines-list'])
    expect(opened('pregnant-or-maybe')).toEqual(['pregnancy-status'])
    expect(opened('fall')).toEqual(['head-injury'])
    expect(opened('new-test-result')).toEqual([
      'hx-heart',
      'hx-blood',
      'hx-bones-joints',
      'hx-cancer',
      'hx-organs',
      'hx-lungs',
    ])
  })

  it('with a page its follow-ups come back, dates included, and the old values still count', () => {
    const base = wellAgain(wellClient(), {
      previous: { date: firstDay, history: ['stroke-or-tia'], answers: { 'stroke-weeks': 2 } },
      history: [],
      meds: [],
    })
    expect(screen(base).ask).not.toContain('stroke-weeks')
    const opened = screen({ ...base, answers: { ...base.answers, 'today-changes': ['hospital-visit'] } })
    expect(opened.missing).toEqual(['stroke-weeks'])
    expect(opened.findings.map((one) => one.ruleId)).toContain('abs-stroke-recent')
  })

  it('an old history opens every first-visit page', () => {
    const firstVisit = safetyQuestions
      .filter((question) => question.ask === 'first-visit')
      .map((question) => question.id)
    const opened = (date: string) =>
      screen({ ...wellAgain(), date }).ask.filter((id) => firstVisit.includes(id))
    expect(opened('2027-11-20')).toEqual([])
    expect(opened('2027-11-21')).toEqual(firstVisit)
    expect(screen({ ...wellAgain(), date: '2027-11-21' }).missing).toContain('age-years')
  })

  it('the history is as old as its last confirmation', () => {
    const previous = { date: '2027-11-01', historyConfirmedOn: firstDay }
    expect(screen(wellAgain(wellClient(), { date: '2027-11-22', previous })).ask).toContain('hx-heart')
  })

  it('a page that was left open stays open', () => {
    const previous = { date: firstDay, leftOpen: ['hx-heart', 'age-years'] }
    const base = wellAgain(wellClient(), { previous })
    expect(without(base, 'hx-heart')).toSatisfy((input: ScreenInput) =>
      screen(input).missing.includes('hx-heart'),
    )
    expect(screen(base).missing).toEqual(['age-years'])
  })
})

describe('SCR-6 question flow, step 8: pregnancy', () => {
  it.each([
    ['no', false],
    ['pregnant', true],
    ['maybe', true],
    ['birth-under-6-weeks', true],
    ['birth-6-12-weeks', true],
  ])('a last answer of %s: asked again is %s', (last, asked) => {
    const { ask, findings } = recorded({ answers: { 'pregnancy-status': last } })
    expect(ask.includes('pregnancy-status')).toBe(asked)
    expect(findings.map((one) => one.ruleId)).not.toContain('pre-pregnancy-legs')
  })
})

describe('SCR-6 question flow, step 10', () => {
  const pageOf = new Map(
    safetyQuestions.flatMap((question) =>
      question.options.flatMap((option) =>
        option.conditionId ? [[option.conditionId, { question, option }] as const] : [],
      ),
    ),
  )

  it.each(historyConditions.map((condition) => condition.id))(
    'with %s alone on record, what belongs to it is on screen and empty at the second visit',
    (id) => {
      const { question, option } = pageOf.get(id) ?? {}
      const input = { ...wellAgain(), previous: { date: firstDay, history: [id] } }
      const expected = (question?.followUps ?? [])
        .filter((followUp) => 'ifAnswer' in followUp && followUp.ifAnswer.includes(option?.value ?? ''))
        .flatMap((followUp) => followUp.ask)
        .flatMap((followUp) => safetyQuestion(followUp) ?? [])
        .filter((followUp) => followUp.carry === 'this-visit')
        .filter((followUp) => input.answers?.[followUp.id] === undefined)
      const { ask, missing, findings, sessionAllowed } = screen(input)
      for (const followUp of expected) {
        expect(ask, followUp.id).toContain(followUp.id)
        expect(missing.includes(followUp.id), followUp.id).toBe(followUp.optional !== true)
      }
      if (missing.length > 0) expect(sessionAllowed).toBe(false)
      expect(findings.some((one) => one.ruleId === 'con-screen-incomplete')).toBe(missing.length > 0)
    },
  )
})
