import type { Locator, Page } from '@playwright/test'
import { tap } from '../support/tap.ts'

/** What a person answers where it matters, by a part of the question; every other one as a well person would. */
export type Wishes = readonly (readonly [question: RegExp, answer: string | RegExp])[]

const well = /^(none|no|nothing|nowhere|nobody|i use none|i don['’]t know|i do not mind)\b/i
const fields = '.field:visible:has(legend, .field-label):not(.bodymap *)'

type Open = {
  readonly question: string
  readonly labels: readonly string[]
  readonly isAnswered: boolean
  readonly isTyped: boolean
}

/** Which page of the form is open. */
type Place = (page: Page) => Promise<string>

/**
 * Answers every question of the page; one answer may bring up another question or take one away. True while the page
 * is still open: one tap that answers all of it goes on by itself.
 */
export async function answerPage(page: Page, wishes: Wishes, place: Place): Promise<boolean> {
  const seen = new Set<string>()
  const here = await place(page)
  for (;;) {
    if ((await place(page)) !== here) return false
    const open = (await page.locator(fields).evaluateAll(look)).find(({ question }) => !seen.has(question))
    if (open === undefined) return true
    seen.add(open.question)
    await answer(page, open, wishes)
  }
}

async function answer(page: Page, open: Open, wishes: Wishes): Promise<void> {
  if (open.isAnswered) return
  const wish = wishes.find(([words]) => words.test(open.question))?.[1]
  const words = wish ?? open.labels.find((label) => well.test(label))
  if (words === undefined) return
  const field = fieldOf(page, open.question)
  if (open.isTyped && typeof words === 'string') return field.locator('input, textarea').first().fill(words)
  return tap(field, words)
}

const fieldOf = (page: Page, question: string): Locator =>
  page
    .locator(fields)
    .filter({ has: page.locator('legend, .field-label').filter({ hasText: question }) })
    .first()

function look(found: readonly Element[]): Open[] {
  return found.map((field) => ({
    question: field.querySelector('legend, .field-label')?.textContent?.trim() ?? '',
    labels: [...field.querySelectorAll('label')].map((label) => label.textContent?.trim() ?? ''),
    isAnswered: field.querySelector('input:checked') !== null,
    isTyped: field.querySelector('textarea, input:not([type="radio"]):not([type="checkbox"])') !== null,
  }))
}
