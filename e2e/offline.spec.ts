import { expect, type Page } from '@playwright/test'
import { createPractice } from './pages/begin.ts'
import { addClient } from './pages/clients.ts'
import { axe } from './support/axe.ts'
import { test } from './support/journey.ts'

const phoneField = (page: Page) => page.getByRole('main').getByLabel('Phone', { exact: true })

test('what is written without a network is kept, survives a reload, and arrives once', async ({ tablet }) => {
  const { page, context, watch } = await tablet()
  const delivered: string[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('/api/commands/correct-client')) delivered.push(String(response.status()))
  })
  let clientId = ''

  await test.step('a practice, a client, and the app kept on the device', async () => {
    await createPractice(page, {
      name: 'Elena Vásquez',
      email: 'offline@example.org',
      practice: 'Without a Network',
    })
    clientId = await addClient(page, {
      givenName: 'Grace',
      familyName: 'Nakamura',
      birthDate: '1980-12-05',
      email: null,
    })
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await page.goto(`/clients/${clientId}/details`)
    await expect(phoneField(page)).toBeVisible()
  })

  await test.step('with the network off a correction is kept and shown as waiting', async () => {
    watch.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch/)
    await context.setOffline(true)
    await phoneField(page).fill('555-0105')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('link', { name: '1 waiting' })).toBeVisible()
    await axe(page)
  })

  await test.step('it is still there after a reload, still without a network', async () => {
    await page.goto('/outbox')
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Waiting to be sent' })).toBeVisible()
    await expect(page.getByRole('link', { name: '1 waiting' })).toBeVisible()
    await axe(page)
    expect(delivered).toEqual([])
  })

  await test.step('back on the network it goes by itself, once, and the server has it', async () => {
    await context.setOffline(false)
    await expect(page.getByText('Everything has been sent')).toBeVisible({
      timeout: 30_000,
    })
    await expect(page.getByRole('link', { name: '1 waiting' })).toBeHidden()
    await page.goto(`/clients/${clientId}/details`)
    await expect(phoneField(page)).toHaveValue('555-0105')
    expect(delivered).toEqual(['200'])
  })
})
