import { expect, type Page } from '@playwright/test'
import { axe } from '../support/axe.ts'

/** The link of the latest outgoing mail, as it is copied from the list where no mail server is set. */
export async function mailedLink(page: Page): Promise<string> {
  await page.goto('/practice/mail')
  await expect(page.getByText('No mail server is set')).toBeVisible()
  await axe(page)
  await page.getByRole('button', { name: 'Copy the address' }).first().click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  return page.evaluate(() => navigator.clipboard.readText())
}
