import { describe, expect, it } from 'vitest'
import { wellAgain, wellClient } from '../../../../fixtures/screening/well-client.ts'
import { safetyQuestions } from '../knowledge/safety-questions.ts'
import { readScreenInput } from './read-screen-input.ts'

const today = '2026-11-20'

function fields(value: unknown): readonly string[] {
  const read = readScreenInput(value, today)
  return read.ok ? [] : read.problems.map((problem) => problem.field)
}

function message(value: unknown): string {
  const read = readScreenInput(value, today)
  return read.ok ? '' : (read.problems[0]?.message ?? '')
}

describe('SCR-13 read the input of a screening', () => {
  it('takes what the app makes, and the day of the run where none is given', () => {
    expect(readScreenInput({}, today)).toEqual({ ok: true, input: { date: today } })
    for (const input of [
      wellClient(),
      wellAgain(wellClient({ history: ['stroke-or-tia'], answers: { 'stroke-weeks': 10 } })),
    ]) {
      expect(readScreenInput(JSON.parse(JSON.stringify(input)), today)).toEqual({ ok: true, input })
    }
  })

  it.each([
    [{ foo: 1 }, 'foo'],
    [{ answers: { 'no-such-question': 'yes' } }, 'answers.no-such-question'],
    [{ answers: { 'today-fever': 'maybe' } }, 'answers.today-fever'],
    [{ answers: { 'today-fever': ['yes'] } }, 'answers.today-fever'],
    [{ answers: { 'today-fever': null } }, 'answers.today-fever'],
    [{ answers: { 'today-fever': true } }, 'answers.today-fever'],
    [{ answers: { 'today-skin': ['big-bruise', 'glitter'] } }, 'answers.today-skin'],
    [{ answers: { 'today-skin': 'big-bruise' } }, 'answers.today-skin'],
    [{ answers: { 'skin-region': ['calf:up'] } }, 'answers.skin-region'],
    [{ answers: { 'skin-region': ['affected-limb'] } }, 'answers.skin-region'],
    [{ answers: { 'age-years': 'forty' } }, 'answers.age-years'],
    [{ answers: { 'age-years': -1 } }, 'answers.age-years'],
    [{ answers: { 'age-years': '2027-01-01' } }, 'answers.age-years'],
    [{ answers: { 'pain-now': 11 } }, 'answers.pain-now'],
    [{ answers: { 'pressure-preference': 0 } }, 'answers.pressure-preference'],
    [{ answers: { 'injury-region': 'unknown' } }, 'answers.injury-region'],
    [{ answers: { 'stroke-weeks': 'none' } }, 'answers.stroke-weeks'],
    [{ answers: { 'medicines-list': [1] } }, 'answers.medicines-list'],
    [{ answers: [] }, 'answers'],
    [{ history: ['sadness'] }, 'history.0'],
    [{ history: 'angina' }, 'history'],
    [{ meds: [7] }, 'meds.0'],
    [{ meds: ['x'.repeat(301)] }, 'meds.0'],
    [{ vitals: { systolic: '120' } }, 'vitals.systolic'],
    [{ vitals: { temperature: 98.6 } }, 'vitals.temperature'],
    [{ vitals: { height: 180 } }, 'vitals.height'],
    [{ regionOfComplaint: ['nose'] }, 'regionOfComplaint.0'],
    [{ date: '2026-02-30' }, 'date'],
    [{ date: 20261120 }, 'date'],
    [{ previous: { history: [] } }, 'previous.date'],
    [{ previous: { date: '2026-11-21' } }, 'previous.date'],
    [{ previous: { date: '2026-11-01', answers: { 'age-years': 'x' } } }, 'previous.answers.age-years'],
    [{ previous: { date: '2026-11-01', ended: { history: ['x'] } } }, 'previous.ended.history.0'],
    [{ clearances: [{ ruleId: 'x', by: 'a', on: today, agreed: 'b', until: today }] }, 'clearances.0.ruleId'],
    [{ clearances: [{ ruleId: 'abs-fever', by: 'a', on: today, agreed: 'b' }] }, 'clearances.0.until'],
    [
      { clearances: [{ ruleId: 'abs-fever', by: ' ', on: today, agreed: 'b', until: today }] },
      'clearances.0.by',
    ],
    [JSON.parse('{"answers":{"__proto__":"yes"}}'), 'answers.__proto__'],
    [null, 'the input'],
    [[], 'the input'],
  ])('refuses %j naming the field', (value, field) => {
    expect(fields(value)).toEqual([field])
  })

  it('names every field that is wrong', () => {
    expect(
      fields({ foo: 1, answers: { 'today-fever': 'x', bar: 1 }, history: ['x', 'angina', 'y'] }).toSorted(),
    ).toEqual(['answers.bar', 'answers.today-fever', 'foo', 'history.0', 'history.2'])
  })

  it('says what would do', () => {
    expect(message({ answers: { 'today-fever': 'maybe' } })).toBe(
      '"maybe" is no answer; must be one of: yes, no, not-sure',
    )
    expect(message({ answers: { 'today-skin': ['glitter'] } })).toContain(
      '"glitter" is no answer; must be a list of any of: open-cut-or-sore',
    )
    expect(message({ previous: {} })).toBe('is missing')
  })

  it('every option, tick and date of every question is taken', () => {
    for (const question of safetyQuestions) {
      const given: unknown[] = question.options.map(({ value }) =>
        question.type === 'single' ? value : [value],
      )
      if (question.allowNone) given.push('none', ['none'])
      if (question.allowUnknown) given.push('unknown')
      if (question.storeAs) given.push('2026-01-31')
      if (question.type === 'body-map') given.push(['calf', 'low-back:left', 'hip:both'], [])
      for (const value of given)
        expect(fields({ answers: { [question.id]: value } }), question.id).toEqual([])
    }
  })
})
