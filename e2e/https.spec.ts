import { createHash, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { createPractice } from './pages/begin.ts'
import { freePort } from './support/free-port.ts'
import { newDataFolder, run, serve } from './support/serve.ts'
import { watch } from './support/watch.ts'

const name = 'unknot.test'

/**
 * What stands in for installing the authority on the tablet: Chromium believes chains that hold its public key, and no
 * other. An unknown certificate stays an error.
 */
function trusting(authority: string): string {
  const { publicKey } = new X509Certificate(readFileSync(authority))
  const hash = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64')
  return `--ignore-certificate-errors-spki-list=${hash}`
}

test('under a name of the network over HTTPS: certificate, sign-up, and opened again without a network', async ({
  playwright,
}, { project }) => {
  test.setTimeout(180_000)
  const { folder, remove } = newDataFolder()
  const port = await freePort()
  const address = `https://${name}:${port}`
  const environment = { UNKNOT_DATA: folder, PORT: String(port) }
  const place = (file: string) => join(folder, 'certificate', file)

  await test.step('the machine makes its own authority and a certificate for its name', async () => {
    expect(await run(['certificate', name], environment)).toContain(`PUBLIC_URL=${address}`)
  })
  const served = await serve(folder, {
    ...environment,
    PUBLIC_URL: address,
    TLS_CERT: place('server.crt'),
    TLS_KEY: place('server-key.pem'),
  })
  const { launchOptions } = project.use
  const launch = (...more: readonly string[]) =>
    playwright.chromium.launch({
      ...launchOptions,
      args: [...(launchOptions?.args ?? []), `--host-resolver-rules=MAP ${name} 127.0.0.1`, ...more],
    })
  const stranger = await launch()
  const tablet = await launch(trusting(place('authority.crt')))
  try {
    await test.step('a device without the authority is warned', async () => {
      const page = await stranger.newPage()
      await expect(page.goto(address)).rejects.toThrow('ERR_CERT_AUTHORITY_INVALID')
    })

    const context = await tablet.newContext({
      baseURL: address,
      viewport: { width: 1024, height: 768 },
      timezoneId: 'Europe/Madrid',
      locale: 'en-GB',
      reducedMotion: 'reduce',
    })
    const { allow, complaints } = watch(context)
    const page = await context.newPage()

    await test.step('a device with it signs up, and keeps the app', async () => {
      await createPractice(page, {
        name: 'Elena Vásquez',
        email: 'elena-vasquez@example.org',
        practice: 'Two Rooms',
      })
      expect(await page.evaluate(() => isSecureContext)).toBe(true)
      const cookies = await context.cookies(address)
      expect(cookies.filter(({ httpOnly }) => httpOnly).every(({ secure }) => secure)).toBe(true)
      const active = await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL)
      expect(active).toBe(`${address}/service-worker.js`)
    })

    await test.step('without a network it opens again', async () => {
      await page.reload()
      await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible()
      allow(/ERR_INTERNET_DISCONNECTED/)
      await context.setOffline(true)
      await page.reload()
      await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Clients' })).toBeVisible()
    })
    expect(complaints(), 'nothing on the console').toEqual([])
  } finally {
    await stranger.close()
    await tablet.close()
    await served.stop()
    remove()
  }
})
