import { expect, type Page } from '@playwright/test'
import { axe } from '../support/axe.ts'

export type Person = {
  readonly givenName: string
  readonly familyName: string
  readonly born: { readonly day: string; readonly month: string; readonly year: string }
  readonly email?: string
}

/** Adds a client and answers their id; ends on the client's page. */
export async function addClient(page: Page, person: Person): Promise<string> {
  await page.goto('/clients/new')
  await page.getByLabel('Given name').fill(person.givenName)
  await page.getByLabel('Family name').fill(person.familyName)
  const born = page.getByRole('group', { name: 'Date of birth' })
  await born.getByLabel('Day').fill(person.born.day)
  await born.getByLabel('Month').fill(person.born.month)
  await born.getByLabel('Year').fill(person.born.year)
  if (person.email !== undefined) {
    await page.getByLabel('Mail address').fill(person.email)
    await page.getByText('May be written to').click()
  }
  await axe(page)
  await page.getByRole('button', { name: 'Add the client' }).click()
  await expect(
    page.getByRole('heading', { name: `${person.givenName} ${person.familyName}` }),
  ).toBeVisible()
  return new URL(page.url()).pathname.split('/')[2] ?? ''
}
