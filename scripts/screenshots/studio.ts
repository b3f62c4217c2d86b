import type { Locator, Page } from '@playwright/test'

/** Where the pictures are taken: devices of the two sizes, and the camera. */
export type Studio = {
  readonly tablet: (light: 'light' | 'dark') => Promise<Page>
  readonly phone: (light: 'light' | 'dark') => Promise<Page>
  /** Writes docs/screenshots/<name>.png; refuses one that is too large. */
  readonly take: (page: Page, name: string) => Promise<void>
}

/** Brings a part of the page to the top of the screen, with some air above it. */
export async function showAtTop(part: Locator): Promise<void> {
  await part.waitFor()
  await part.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 24))
}

/** Opens the page of a client of the sample practice. */
export async function openClient(page: Page, name: string): Promise<void> {
  await page.goto('/clients')
  await page.getByLabel('Find a client').fill(name)
  await page.getByRole('link', { name }).first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}
