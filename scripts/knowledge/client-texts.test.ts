import { expect, test } from 'vitest'
import { claimsInClientTexts } from './client-texts.ts'
import { readContent, type Content } from './content.ts'

const content = readContent()

test('nothing that a client reads claims what must not be claimed', () => {
  expect(claimsInClientTexts(content)).toEqual([])
})

const planted = (kind: string, data: unknown): Content =>
  new Map([[kind, [{ kind, file: 'planted.json', data }]]])

test.each([
  ['techniques', { clientExplanation: { en: 'It boosts circulation.', es: '' } }, 'clientExplanation.en'],
  ['techniques', { clientExplanation: { en: '', es: 'Mejora la circulación.' } }, 'clientExplanation.es'],
  ['aftercare-items', { steps: ['Breathe.', 'Drink to flush toxins.'] }, 'steps[1]'],
  ['instruments', { nameEs: 'Libera endorfinas' }, 'nameEs'],
  ['safety-questions', { options: [{ value: 'a', label: 'It cures.' }] }, 'options[0].label'],
])('a claim planted in %s is found where it stands', (kind, data, at) => {
  const [problem, ...more] = claimsInClientTexts(planted(kind, data))
  expect(more).toEqual([])
  expect(problem?.where).toBe('planted.json')
  expect(problem?.what.startsWith(`${at}: “`)).toBe(true)
})

test('what may be said instead stands beside it, and notes for clinicians are left alone', () => {
  const [problem] = claimsInClientTexts(
    planted('aftercare-items', { goal: 'Boosts blood flow.', note: 'toxins' }),
  )
  expect(problem?.what).toContain('Your skin may feel warm.')
})
