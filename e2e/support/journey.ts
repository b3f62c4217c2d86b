import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { journeyClock, type JourneyClock } from './clock.ts'
import { watch, type Watch } from './watch.ts'

export type Device = { readonly page: Page; readonly context: BrowserContext; readonly watch: Watch }

type Journey = {
  readonly clock: JourneyClock
  /** A tablet on its side, 1024 × 768, as it lies in the treatment room. */
  readonly tablet: () => Promise<Device>
  /** A client's phone, 390 × 844. */
  readonly phone: () => Promise<Device>
}

const sizes = {
  tablet: { viewport: { width: 1024, height: 768 }, hasTouch: true },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const

/** The address of the one server of the run. */
export const address = (): string => process.env['JOURNEY_ADDRESS'] ?? ''

/**
 * A test that walks through the product. Each device is a browser of its own; a console error or an error nobody
 * caught on any of them fails the journey.
 */
export const test = base.extend<Journey & { device: (kind: keyof typeof sizes) => Promise<Device> }>({
  clock: async ({}, use) => {
    const clock = journeyClock(process.env['JOURNEY_CLOCK'] ?? '')
    await clock.pass(0)
    await use(clock)
  },
  device: async ({ browser, clock }, use) => {
    const devices: Device[] = []
    await use(async (kind) => {
      const context = await browser.newContext({
        ...sizes[kind],
        baseURL: address(),
        locale: 'en-GB',
        timezoneId: 'Europe/Madrid',
        reducedMotion: 'reduce',
        permissions: ['clipboard-read', 'clipboard-write'],
      })
      await clock.follow(context)
      const device = { context, watch: watch(context), page: await context.newPage() }
      devices.push(device)
      return device
    })
    const complaints = devices.flatMap((device) => device.watch.complaints())
    for (const { context } of devices) await context.close()
    expect(complaints, 'nothing on the console').toEqual([])
  },
  tablet: async ({ device }, use) => use(() => device('tablet')),
  phone: async ({ device }, use) => use(() => device('phone')),
})
