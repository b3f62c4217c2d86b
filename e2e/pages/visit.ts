import { expect, type Page } from '@playwright/test'
import { axe } from '../support/axe.ts'
import type { JourneyClock } from '../support/clock.ts'
import { asked, tap } from '../support/tap.ts'

/** The treatment room: every part to its end, with what the client says about the pressure on the way. */
export async function treat(page: Page, clock: JourneyClock): Promise<void> {
  const comfort = page.getByRole('region', { name: 'What the client says about the pressure' })
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await axe(page)
  await clock.pass(4)
  await comfort.getByRole('button', { name: 'Softer' }).click()
  await expect(comfort.getByText('Softer', { exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Softer by one' }).click()
  for (;;) {
    await clock.pass(6)
    await comfort.getByRole('button', { name: 'Good' }).click()
    const on = page.getByRole('button', { name: 'Go to the next part' })
    if (!(await on.isVisible())) break
    await on.click()
  }
  await page.getByRole('button', { name: 'This part is done' }).click()
  await page.getByRole('button', { name: 'End the session now' }).click()
}

/** After the hands: ratings, the note with what it means, its signature. */
export async function finish(page: Page, words: { readonly pain: number; readonly assessment: string }) {
  await expect(page.getByRole('heading', { name: 'How is it now?' })).toBeVisible()
  await axe(page)
  await tap(asked(page, /pain/i), String(words.pain))
  await tap(asked(page, /stiff/i), '2')
  await expect(page.getByLabel('Objective: what was found and done')).not.toHaveValue('')
  await page.getByLabel('Assessment: what it means').fill(words.assessment)
  await axe(page)
}
