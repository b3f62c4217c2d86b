import { expect, type Page } from '@playwright/test'
import { axe } from '../support/axe.ts'
import { tap } from '../support/tap.ts'

/** Makes a link on the client's page and answers its address, as it is copied from the dialog. */
export async function makeLink(page: Page, kind: string, by: 'Shown here' | 'By mail'): Promise<string> {
  await page.getByRole('button', { name: 'Make a link' }).click()
  const dialog = page.getByRole('dialog')
  await tap(dialog, kind)
  return finishLink(page, by)
}

/** The rest of the dialog, where it is known what the link is for. */
export async function finishLink(page: Page, by: 'Shown here' | 'By mail'): Promise<string> {
  const dialog = page.getByRole('dialog')
  await tap(dialog, by)
  await axe(page)
  await dialog.getByRole('button', { name: by === 'By mail' ? 'Send the mail' : 'Make the link' }).click()
  await dialog.getByRole('button', { name: 'Copy the address' }).click()
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  await axe(page)
  await dialog.getByRole('button', { name: 'Done' }).click()
  return address
}

/** Opens a link on a phone, with the one tap it asks for. */
export async function openLink(phone: Page, address: string): Promise<void> {
  await phone.goto('about:blank')
  await phone.goto(address)
  await expect(phone.getByRole('heading', { name: 'A page for you' })).toBeVisible()
  await axe(phone)
  await phone.getByRole('button', { name: 'Open' }).click()
}
