import { describe, expect, it } from 'vitest'
import {
  firstDay,
  settled,
  wellAgain,
  wellClient,
  without,
} from '../../../../fixtures/screening/well-client.ts'
import { recordAfter } from './record-after.ts'
import { screen, type ScreenInput } from './screen.ts'

describe('SCR-12 the record after a visit', () => {
  it('stores numbers that count on as dates, unknown as unknown', () => {
    const { answers } = recordAfter(
      wellClient({
        history: ['stroke-or-tia', 'joint-replacement'],
        answers: { 'stroke-weeks': 10, 'joint-replacement-weeks': 'unknown', 'age-years': 44 },
      }),
    )
    expect(answers).toMatchObject({
      'stroke-weeks': '2026-09-11',
      'age-years': '1982-11-20',
      'joint-replacement-weeks': 'unknown',
    })
  })

  it('a date on record keeps counting exactly over many visits', () => {
    let input: ScreenInput = wellClient({ history: ['stroke-or-tia'], answers: { 'stroke-weeks': 10 } })
    for (const date of ['2026-11-26', '2026-12-02', '2026-12-03']) {
      input = settled({ ...wellAgain(input, {}), date, previous: recordAfter(input) })
    }
    expect(recordAfter(input).answers?.['stroke-weeks']).toBe('2026-09-11')
    expect(
      screen({ ...input, date: '2026-12-03' }).findings.some((one) => one.ruleId === 'abs-stroke-recent'),
    ).toBe(true)
    expect(
      screen({ ...input, date: '2026-12-04' }).findings.some((one) => one.ruleId === 'abs-stroke-recent'),
    ).toBe(false)
  })

  it('drops answers for one visit, but for the last one that is shown again', () => {
    const { answers } = recordAfter(
      settled(
        wellClient({
          history: ['cancer'],
          answers: { 'cancer-treatments': ['chemo'], 'chemo-days': 5, 'today-fever': 'no' },
        }),
      ),
    )
    expect(answers).not.toHaveProperty('today-fever')
    expect(answers).not.toHaveProperty('pain-now')
    expect(answers).not.toHaveProperty('cancer-status')
    expect(answers).toMatchObject({
      'cancer-treatments': ['chemo'],
      'chemo-days': '2026-11-15',
      'pregnancy-status': 'no',
    })
  })

  it('adds up conditions and medicines, and takes off what ended, ticks included', () => {
    const first = recordAfter(
      wellClient({ history: ['asthma'], meds: ['Warfarin 3 mg'], answers: { 'hx-heart': ['raynaud'] } }),
    )
    expect(first).toMatchObject({ history: ['asthma', 'raynaud'], meds: ['Warfarin 3 mg'] })
    const again = wellAgain(wellClient(), {
      history: ['gout'],
      meds: ['metformin'],
      previous: { ...first, ended: { history: ['raynaud'], meds: ['warfarin'] } },
    })
    expect(recordAfter(again)).toMatchObject({ history: ['asthma', 'gout'], meds: ['metformin'] })
    expect(JSON.stringify(recordAfter(again))).not.toContain('raynaud')
  })

  it('a condition that ends with the pregnancy is not put on record', () => {
    const pregnant = wellClient({
      answers: {
        'pregnancy-status': 'pregnant',
        'pregnancy-weeks': 30,
        'pregnancy-conditions': ['pre-eclampsia'],
      },
    })
    const record = recordAfter(pregnant)
    expect(record.history).toEqual([])
    expect(record.answers).toMatchObject({
      'pregnancy-status': 'pregnant',
      'pregnancy-conditions': ['pre-eclampsia'],
    })
    const again = wellAgain(pregnant)
    expect(screen(again).ask).toContain('pregnancy-status')
    const born = recordAfter({
      ...again,
      answers: { ...again.answers, 'pregnancy-status': 'birth-under-6-weeks' },
    })
    expect(born.answers).not.toHaveProperty('pregnancy-weeks')
  })

  it('keeps open what was left open, until it is answered', () => {
    const first = without(wellClient(), 'age-years', 'allergies')
    expect(recordAfter(first).leftOpen).toEqual(['age-years', 'allergies'])
    const second = wellAgain(first)
    expect(screen(second).missing).toEqual(['age-years'])
    expect(recordAfter(second).leftOpen).toEqual(['age-years'])
    expect(recordAfter({ ...second, answers: { ...second.answers, 'age-years': 44 } })).not.toHaveProperty(
      'leftOpen',
    )
  })

  it('knows when the history was last gone through as a whole', () => {
    expect(recordAfter(wellClient()).historyConfirmedOn).toBe(firstDay)
    const later = { ...wellAgain(), date: '2027-06-01' }
    expect(recordAfter(later)).toMatchObject({ date: '2027-06-01', historyConfirmedOn: firstDay })
    const stale = settled({ ...wellAgain(), date: '2027-12-01', history: [], meds: [] })
    expect(screen(stale).missing).toEqual([])
    expect(recordAfter(stale).historyConfirmedOn).toBe('2027-12-01')
  })

  it('a record read back is the same record', () => {
    const record = recordAfter(
      wellClient({ history: ['stroke-or-tia'], meds: ['aspirin 75'], answers: { 'stroke-weeks': 40 } }),
    )
    const { answers, history, meds } = recordAfter({ date: '2026-12-24', previous: record })
    expect({ answers, history, meds }).toEqual({
      answers: record.answers,
      history: record.history,
      meds: record.meds,
    })
  })
})
