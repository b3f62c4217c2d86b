import { expect, type Page } from '@playwright/test'
import { axe } from '../support/axe.ts'

/** Changes the first line of what is proposed, keeps the plan, and looks at the client's page of it. */
export async function keepChangedPlan(page: Page, note: string): Promise<void> {
  await expect(page.getByRole('button', { name: 'Keep this plan' })).toBeEnabled()
  await axe(page)
  await page.getByRole('button', { name: 'Change', exact: true }).first().click()
  await page.getByLabel('Note for this line').fill(note)
  await axe(page)
  await page.getByRole('button', { name: 'Take it over' }).click()
  await expect(page.getByText('Your own').first()).toBeVisible()
  await page.getByRole('button', { name: 'Keep this plan' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Why this plan')).toHaveValue('First plan')
  await axe(page)
  await dialog.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByText('Version 1')).toBeVisible()
}

export async function openClientPage(page: Page, givenName: string): Promise<void> {
  await page.getByRole('link', { name: 'Page for the client' }).click()
  await expect(page.getByRole('heading', { name: `Your plan, ${givenName}` })).toBeVisible()
  await axe(page)
}
