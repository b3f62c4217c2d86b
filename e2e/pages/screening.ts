import { expect, type Locator, type Page } from '@playwright/test'
import { axe } from '../support/axe.ts'
import { tap } from '../support/tap.ts'
import type { Wishes } from './portal.ts'

/** Goes through the screening's questions to its result, one screen at a time; ends at the limits of today. */
export async function walkScreening(page: Page, wishes: Wishes): Promise<void> {
  const step = page.locator('.steps, progress, [role="progressbar"]').first()
  const result = page.getByRole('heading', { name: 'Limits today' })
  for (;;) {
    const goOn = page.getByRole('button', {
      name: /^(Next|See the result|None of these|Nothing of this)/,
    })
    await expect(goOn.or(result)).toBeVisible()
    if (await result.isVisible()) return
    await answerScreen(page, wishes)
    await axe(page)
    const heading = await page.getByRole('heading', { level: 2 }).first().textContent()
    const before = await step.textContent().catch(() => null)
    await goOn.click()
    void heading
    void before
  }
}

async function answerScreen(page: Page, wishes: Wishes): Promise<void> {
  for (const still of await page.getByRole('button', { name: 'Still so', pressed: false }).all())
    await still.click()
  for (const field of await page.locator('.field:visible').all()) await answerField(field, wishes)
}

async function answerField(field: Locator, wishes: Wishes): Promise<void> {
  const question = (await field.locator('.field-label').first().textContent()) ?? ''
  const wish = wishes.find(([words]) => words.test(question))?.[1]
  if (wish !== undefined) return tap(field, wish)
  if ((await field.locator('input:checked').count()) > 0) return
  const labels = await field.locator('label').allTextContents()
  const well = labels.find((label) => /^(none|no|nothing|nowhere|i don't know)\b/i.test(label.trim()))
  if (well !== undefined) await tap(field, well.trim())
}
