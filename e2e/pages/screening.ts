import { expect, type Page } from '@playwright/test'
import { axe } from '../support/axe.ts'
import { answerPage, type Wishes } from './answer.ts'

/** Goes through the screening's questions to its result, one screen at a time; ends at the limits of today. */
export async function walkScreening(page: Page, wishes: Wishes): Promise<void> {
  const result = page.getByRole('heading', { name: 'Limits today' })
  const denyAll = page.getByRole('button', { name: /^(None of these|Nothing of this)/ })
  const goOn = page.getByRole('button', { name: /^(Next|See the result)$/ })
  for (;;) {
    await expect(denyAll.or(goOn).or(result).first()).toBeVisible()
    if (await result.isVisible()) return
    await axe(page)
    const before = await stepOf(page)
    const still = page.getByRole('button', { name: 'Still so', pressed: false })
    while ((await still.count()) > 0) await still.first().click()
    const isHere = await answerPage(page, wishes, stepOf)
    if (isHere) await denyAll.or(goOn).first().click()
    await expect.poll(async () => (await result.isVisible()) || (await stepOf(page)) !== before).toBe(true)
  }
}

const stepOf = async (page: Page): Promise<string> =>
  (await page.getByText(/^Step \d+ of \d+/).allTextContents()).join()
