import { expect, type Page } from '@playwright/test'
import { createPractice } from './pages/begin.ts'
import { addClient } from './pages/clients.ts'
import { axe } from './support/axe.ts'
import { test } from './support/journey.ts'

/** Presses Tab until the focus is on what the words say; a keyboard alone must get there. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const here = document.activeElement
      const label = here instanceof HTMLInputElement ? here.labels?.[0]?.textContent : null
      return here?.getAttribute('aria-label') ?? label ?? here?.textContent ?? ''
    })
    if (words.test(name.trim())) return
  }
  throw new Error(`Tab never came to ${words}`)
}

test('a body map is filled in by keyboard alone, on the picture and in the list', async ({ tablet }) => {
  const { page } = await tablet()

  await test.step('a consultation is open at "Where it hurts"', async () => {
    await createPractice(page, {
      name: 'Elena Vásquez',
      email: 'keyboard@example.org',
      practice: 'By Keyboard',
    })
    const clientId = await addClient(page, {
      givenName: 'Kwame',
      familyName: 'Boateng',
      birthDate: '1989-03-31',
      email: null,
    })
    await page.goto(`/clients/${clientId}/consultation`)
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    await page
      .getByRole('navigation', { name: 'Steps of the consultation' })
      .getByRole('button', { name: 'Where it hurts' })
      .click()
    await expect(page.getByRole('heading', { name: 'Where does it hurt?' })).toBeVisible()
  })

  const marked = page.locator('[data-region][aria-pressed="true"], [data-region-row][aria-pressed="true"]')

  await test.step('on the picture: Tab to it, arrows to a place, Enter marks it, digits say how strong', async () => {
    await page.locator('[data-region][tabindex="0"]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const place = await page.evaluate(() => document.activeElement?.getAttribute('data-region'))
    expect(place).toBeTruthy()
    await page.keyboard.press('7')
    await expect(page.locator(`[data-region="${place}"]`)).toHaveAccessibleName(/7/)
    await axe(page)
    await page.keyboard.press('Delete')
    await expect(page.locator(`[data-region="${place}"]`)).not.toHaveAccessibleName(/7/)
  })

  await test.step('in the list: search, choose a side, say how strong', async () => {
    await tabTo(page, /^As a list$/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^Find a place/)
    await page.keyboard.type('heel')
    await tabTo(page, /heel.*left|left.*heel/i)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name: 'How strong is it?' })).toBeVisible()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(marked).toHaveCount(1)
    await axe(page)
  })

  await test.step('it is saved, and there after a reload', async () => {
    await expect(page.getByText(/^Saved/)).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Where does it hurt?' })).toBeVisible()
    await expect(page.getByText('1 place marked')).toBeVisible()
  })
})
