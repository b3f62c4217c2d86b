import { expect, type Page } from '@playwright/test'
import { axe } from '../support/axe.ts'
import { answerPage, type Wishes } from './answer.ts'

const onward = /^(Next|See the result|None of these|Nothing of this)/

/** Goes through the screening's questions to its result, one screen at a time; ends at the limits of today. */
export async function walkScreening(page: Page, wishes: Wishes): Promise<void> {
  const result = page.getByRole('heading', { name: 'Limits today' })
  const goOn = page.getByRole('button', { name: onward })
  for (;;) {
    await expect(goOn.or(result)).toBeVisible()
    if (await result.isVisible()) return
    const still = page.getByRole('button', { name: 'Still so', pressed: false })
    while ((await still.count()) > 0) await still.first().click()
    await axe(page)
    if (await answerPage(page, wishes, questionsOn)) await goOn.click()
  }
}

const questionsOn = async (page: Page): Promise<string> =>
  (await page.locator('h2').first().textContent()) ?? ''
