import { questionsShown } from '@unknot/clinical/screening/questions-shown'
import { expect, test } from 'vitest'
import type { Answers } from './answers.ts'
import { answered, safetyPages } from './safety-answers.ts'

const pages = questionsShown({ date: '2026-11-20' })
const history = pages.flatMap(({ questions }) => questions).filter((question) => question.history)
const whole = history.reduce<Answers>(
  (answers, { id }) => ({ ...answers, ...answered(pages, answers, id, ['none']) }),
  {},
)

test('the history is confirmed by its last page, not before', () => {
  const [first, ...others] = history
  expect(others.length).toBeGreaterThan(5)
  expect(answered(pages, {}, first?.id ?? '', ['none'])).not.toHaveProperty('history')
  expect(whole.history).toEqual([])
})

test('ticks become conditions; a tick that stands for none does not', () => {
  const ticked = answered(pages, whole, 'hx-skin-allergy', ['eczema-or-psoriasis', 'skin-tears-easily'])
  expect(ticked.history).toEqual(['eczema-or-psoriasis'])
  expect(ticked.screening?.['hx-skin-allergy']).toEqual(['eczema-or-psoriasis', 'skin-tears-easily'])
})

test('an answer taken back leaves the history unconfirmed', () => {
  expect(answered(pages, whole, 'hx-heart', null)).toMatchObject({ history: undefined })
})

test('what other pages ask is not asked twice, and the age only where nobody knows it', () => {
  const ids = (shown: typeof pages) =>
    safetyPages(shown, {}).flatMap((page) => page.questions.map(({ id }) => id))
  expect(ids(pages)).not.toContain('medicines-list')
  expect(ids(pages)).not.toContain('pain-regions')
  expect(ids(pages)).toContain('age-years')
  expect(ids(questionsShown({ date: '2026-11-20', answers: { 'age-years': 40 } }))).not.toContain('age-years')
})
