import { askedItem } from '@unknot/clinical/outcomes/asked-item'
import { expect, it } from 'vitest'
import { answerLines } from './answer-lines.ts'

it('tells what was ticked in the words of the form, and leaves out what was denied', () => {
  const answers = {
    'today-danger-signs': ['chest-pain-pressure'],
    'today-one-sided-swelling': 'no',
    'ae-kind': ['none'],
    'ae-grade': null,
  }
  const lines = answerLines(answers, (itemId) => askedItem('own-adverse', itemId, 'en'))
  expect(lines).toHaveLength(1)
  expect(lines[0]?.answer).toMatch(/chest/i)
  const spanish = answerLines(answers, (itemId) => askedItem('own-adverse', itemId, 'es'))
  expect(spanish[0]?.answer).toMatch(/pecho/i)
})
