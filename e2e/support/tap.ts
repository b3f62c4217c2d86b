import type { Locator, Page } from '@playwright/test'

/** Taps a choice, a tick or a rating as a finger does: on its words, not on the hidden input. */
export async function tap(scope: Page | Locator, words: string | RegExp): Promise<void> {
  const exact = typeof words === 'string' ? new RegExp(`^\\s*${RegExp.escape(words)}`) : words
  await scope.locator('label').filter({ hasText: exact }).first().click()
}

/** The group of one question, by its words. */
export const asked = (page: Page | Locator, question: string | RegExp): Locator =>
  page.getByRole('group', { name: question }).or(page.getByRole('radiogroup', { name: question }))
