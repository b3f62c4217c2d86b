import { questionsShown } from '@unknot/clinical/screening/questions-shown'
import { expect, test } from 'vitest'
import { denialsOf, shownGroups } from './shown-groups.ts'

const pages = questionsShown({ date: '2026-11-20' }).filter(
  (page) => page.by === 'client' && !page.afterResult,
)

test.each([400, 600, 1000])(
  'with %d pixels of room every question stands on exactly one screen, in order',
  (room) => {
    const asked = pages.flatMap((page) => page.questions.map(({ id }) => id))
    const shown = shownGroups(pages, room).flatMap((group) => group.questions.map(({ id }) => id))
    expect(shown).toEqual(asked)
  },
)

test('a long list stands alone; short ones share a screen', () => {
  const groups = shownGroups(pages, 700)
  const long = groups.find((group) => group.questions.some(({ id }) => id === 'today-danger-signs'))
  expect(long?.questions).toHaveLength(1)
  expect(groups.some((group) => group.questions.length > 1)).toBe(true)
})

test('one tap denies what is left open and can be denied, and nothing else', () => {
  const group = shownGroups(pages, 100_000).find(({ questions }) => questions.length > 2)
  const questions = group?.questions ?? []
  const [first] = questions
  const denied = denialsOf(questions, { [first?.id ?? '']: 'answered' })
  expect(Object.keys(denied)).not.toContain(first?.id)
  for (const question of questions.slice(1)) expect(denied[question.id]).toEqual(question.denial ?? undefined)
})
