import { expect, type Locator, type Page } from '@playwright/test'
import { axe } from '../support/axe.ts'
import { asked, tap } from '../support/tap.ts'

/** What a client answers where it matters, by a part of the question; every other question as a well person would. */
export type Wishes = readonly (readonly [question: RegExp, answer: string | RegExp])[]

/** Sends today's two ratings. */
export async function rateToday(phone: Page, day: number, pain: number, sleep: number): Promise<void> {
  await expect(phone.getByText(`Day ${day} of`)).toBeVisible()
  await tap(asked(phone, /pain/i), String(pain))
  await tap(asked(phone, /sleep/i), String(sleep))
  await axe(phone)
  await phone.getByRole('button', { name: 'Send for today' }).click()
  await expect(phone.getByRole('heading', { name: /That is all for today/ })).toBeVisible()
  await axe(phone)
}

/** Goes through the short pages of a task to its end and hands it in. Answers the headings it went by. */
export async function walkPages(phone: Page, wishes: Wishes): Promise<readonly string[]> {
  const seen: string[] = []
  for (;;) {
    const heading = phone.getByRole('heading', { level: 1 })
    await expect(heading).not.toHaveText(seen.at(-1) ?? '')
    seen.push((await heading.textContent()) ?? '')
    await answerPage(phone, wishes)
    await axe(phone)
    const send = phone.getByRole('button', { name: 'Send', exact: true })
    if (await send.isVisible()) {
      await send.click()
      return seen
    }
    await phone.getByRole('button', { name: 'Next', exact: true }).click()
  }
}

async function answerPage(phone: Page, wishes: Wishes): Promise<void> {
  const same = phone.getByRole('button', { name: 'It is still like this' })
  if (await same.isVisible()) return
  for (const field of await phone.locator('fieldset.field').all()) await answerField(field, wishes)
}

async function answerField(field: Locator, wishes: Wishes): Promise<void> {
  const question = (await field.locator('legend').first().textContent()) ?? ''
  const wish = wishes.find(([words]) => words.test(question))?.[1]
  if (wish !== undefined) return tap(field, wish)
  const labels = await field.locator('label').allTextContents()
  const well = labels.find((label) => /^(none|no|nothing|nowhere|i don't know)\b/i.test(label.trim()))
  if (well !== undefined) return tap(field, well.trim())
}
