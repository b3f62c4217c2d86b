import { describe, expect, it } from 'vitest'
import { firstDay, settled, wellAgain, wellClient } from '../../../../fixtures/screening/well-client.ts'
import { safetyMeta } from '../knowledge/safety-meta.ts'
import { questionsShown } from './questions-shown.ts'
import { screen, type ScreenInput } from './screen.ts'

function pageIds(input: ScreenInput): readonly string[] {
  return questionsShown(input).map((page) => page.id)
}

function question(input: ScreenInput, id: string) {
  const found = questionsShown(input)
    .flatMap((page) => page.questions)
    .find((one) => one.id === id)
  if (!found) throw new Error(`${id} is not shown`)
  return found
}

describe('SCR-12 questions shown', () => {
  it('are those of the screening, each once', () => {
    for (const input of [
      wellClient(),
      wellAgain(),
      settled(wellClient({ history: ['cancer', 'angina'], meds: ['warfarin'] })),
    ]) {
      const shown = questionsShown(input).flatMap((page) => page.questions.map((one) => one.id))
      expect(shown.toSorted()).toEqual([...screen(input).ask].toSorted())
    }
  })

  it('the first visit: the history first, then today, the therapist, the consent', () => {
    expect(pageIds(wellClient())).toEqual(
      safetyMeta.pages.map((page) => page.id).filter((id) => id !== 'after-last-visit'),
    )
  })

  it('a later visit: today first, then what has to be gone through again', () => {
    expect(pageIds(wellAgain())).toEqual([
      'danger',
      'illness',
      'after-last-visit',
      'pain',
      'injury-skin',
      'today',
      'observations',
      'consent',
    ])
    const ill = wellAgain(wellClient({ history: ['angina'] }))
    expect(pageIds(ill).slice(5, 8)).toEqual(['today', 'heart', 'observations'])
  })

  it('the consent comes after the result, the observations from the therapist', () => {
    const pages = questionsShown(wellClient())
    expect(pages.filter((page) => page.afterResult).map((page) => page.id)).toEqual(['consent'])
    expect(pages.filter((page) => page.by === 'therapist').map((page) => page.id)).toEqual(['observations'])
  })

  it('a follow-up stands below the question that opens it', () => {
    const input = wellClient({ answers: { 'today-new-injury': 'yes-under-3-days' } })
    const page = questionsShown(input).find((one) => one.id === 'injury-skin')
    expect(page?.questions.slice(0, 4).map((one) => [one.id, one.openedBy])).toEqual([
      ['today-new-injury', null],
      ['injury-region', 'today-new-injury'],
      ['injury-signs', 'today-new-injury'],
      ['head-injury', 'today-new-injury'],
    ])
  })

  it('carries its words in both languages, and its denial', () => {
    expect(question(wellClient(), 'today-fever')).toMatchObject({
      text: { en: expect.any(String), es: expect.any(String) },
      type: 'single',
      denial: 'no',
      optional: false,
      answered: true,
    })
    expect(question(wellClient(), 'today-skin').denial).toEqual(['none'])
    expect(question(wellClient(), 'age-years').denial).toBeNull()
    expect(question(wellClient(), 'areas-off-limits')).toMatchObject({ optional: true, answered: false })
  })

  it('shows the last answer of a question for confirmation, and it is not answered by that', () => {
    const first = settled(
      wellClient({ history: ['cancer'], answers: { 'cancer-treatments': ['chemo'], 'chemo-days': 5 } }),
    )
    const again = { ...wellAgain(first, { answers: {} }), date: '2026-11-27' }
    const open = { ...again, answers: { 'cancer-treatments': ['chemo'] } }
    expect(question({ ...again, answers: {} }, 'cancer-treatments')).toMatchObject({
      prefill: ['chemo'],
      answered: false,
    })
    expect(question(open, 'chemo-days')).toMatchObject({ prefill: 12, answered: false })
    expect(question(open, 'cancer-treatments')).toMatchObject({ prefill: null, answered: true })
    expect(question({ ...again, answers: {} }, 'cancer-status').prefill).toBeNull()
  })

  it('shows a reopened page with its old ticks, the medicines with their lines', () => {
    const first = settled(
      wellClient({
        history: ['raynaud'],
        meds: ['metformin 500'],
        answers: { 'hx-skin-allergy': ['skin-tears-easily'] },
      }),
    )
    const changed = { ...wellAgain(first), answers: { 'today-changes': ['new-illness'] } }
    expect(question(changed, 'hx-heart')).toMatchObject({
      prefill: ['raynaud'],
      reopened: true,
      answered: false,
    })
    expect(question(changed, 'hx-lungs')).toMatchObject({ prefill: [], reopened: true })
    expect(question(changed, 'medicines-list').prefill).toEqual(['metformin 500'])
    const old = { ...wellAgain(first), date: '2028-01-01' }
    expect(question(old, 'hx-skin-allergy').prefill).toEqual(['skin-tears-easily'])
    expect(question(old, 'age-years').prefill).toBe(45)
  })

  it('starts empty at the first visit', () => {
    const prefilled = questionsShown({ date: firstDay }).flatMap((page) =>
      page.questions.filter((one) => one.prefill !== null),
    )
    expect(prefilled).toEqual([])
  })
})
