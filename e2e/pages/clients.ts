import { expect, type Page } from '@playwright/test'
import { axe } from '../support/axe.ts'

import { tap } from '../support/tap.ts'

export type Person = {
  readonly givenName: string
  readonly familyName: string
  /** 1981-05-14 */
  readonly birthDate: string
  readonly email: string | null
}

/** Adds a client and answers their id; ends on the client's page. */
export async function addClient(page: Page, person: Person): Promise<string> {
  await page.goto('/clients/new')
  await page.getByLabel('Given name').fill(person.givenName)
  await page.getByLabel('Family name').fill(person.familyName)
  const born = page.getByRole('group', { name: 'Date of birth' })
  const [year = '', month = '', day = ''] = person.birthDate.split('-')
  await born.getByLabel('Day').fill(day)
  await born.getByLabel('Month').fill(month)
  await born.getByLabel('Year').fill(year)
  if (person.email !== null) {
    await page.getByLabel('Mail address').fill(person.email)
    await tap(page, 'May be written to')
  }
  await axe(page)
  await page.getByRole('button', { name: 'Add the client' }).click()
  await expect(page.getByRole('heading', { name: `${person.givenName} ${person.familyName}` })).toBeVisible()
  return new URL(page.url()).pathname.split('/')[2] ?? ''
}
