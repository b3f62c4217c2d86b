import { expect, type Page } from '@playwright/test'
import { createPractice, signIn } from './pages/begin.ts'
import { addClient } from './pages/clients.ts'
import { axe } from './support/axe.ts'
import { test } from './support/journey.ts'

const details = async (page: Page, clientId: string) => {
  await page.goto(`/clients/${clientId}/details`)
  const form = page.getByRole('main')
  return {
    phone: form.getByLabel('Phone', { exact: true }),
    address: form.getByLabel('Mail address'),
    save: form.getByRole('button', { name: 'Save', exact: true }),
  }
}

test('two people correct one client: the later one sees both sides, and nothing is lost', async ({
  tablet,
}) => {
  const desk = await tablet()
  const room = await tablet()
  let clientId = ''

  await test.step('the same practice is open on two devices', async () => {
    await createPractice(desk.page, {
      name: 'Elena Vásquez',
      email: 'two@example.org',
      practice: 'Two at Once',
    })
    clientId = await addClient(desk.page, {
      givenName: 'Maya',
      familyName: 'Okafor',
      birthDate: '1991-08-14',
      email: null,
    })
    await signIn(room.page, 'two@example.org')
  })

  await test.step('both open the details; the first saves a phone number', async () => {
    const first = await details(desk.page, clientId)
    const second = await details(room.page, clientId)
    await first.phone.fill('555-0101')
    await second.phone.fill('555-0199')
    await first.save.click()
    await expect(desk.page.getByText(/^Saved/)).toBeVisible()
    room.watch.allow(/status of 409/)
    await second.save.click()
  })

  await test.step('the second sees both, and decides', async () => {
    const { page } = room
    await expect(page.getByText('Elena Vásquez changed this in the meantime')).toBeVisible()
    await expect(page.getByRole('columnheader', { name: 'You typed' })).toBeVisible()
    await expect(page.getByRole('cell', { name: '555-0101' })).toBeVisible()
    await expect(page.getByRole('cell', { name: '555-0199' })).toBeVisible()
    await axe(page)
    await page.getByRole('button', { name: 'Save mine over it' }).click()
    await expect(page.getByText(/^Saved/)).toBeVisible()
    const seen = await details(desk.page, clientId)
    await expect(seen.phone).toHaveValue('555-0199')
  })
})
