import { renameSync, writeFileSync } from 'node:fs'
import type { BrowserContext } from '@playwright/test'

/** A Monday, 9:00 in Madrid. Every journey begins here. */
export const firstMorning = '2026-03-02T08:00:00.000Z'

export type JourneyClock = {
  readonly now: () => Date
  /** Sets the server and every device to this instant. */
  readonly set: (instant: string) => Promise<void>
  readonly pass: (minutes: number) => Promise<void>
  /** A device that comes later keeps the same time. */
  readonly follow: (context: BrowserContext) => Promise<void>
}

/** The time of a journey: the server's (the file of UNKNOT_CLOCK) and the devices' together. */
export function journeyClock(file: string): JourneyClock {
  let present = new Date(firstMorning)
  const devices: BrowserContext[] = []
  const set = async (instant: string) => {
    present = new Date(instant)
    // In one step: the server reads the file whenever it asks for the time.
    writeFileSync(`${file}.next`, present.toISOString())
    renameSync(`${file}.next`, file)
    for (const device of devices) await device.clock.setFixedTime(present)
  }
  return {
    now: () => present,
    set,
    pass: (minutes) => set(new Date(present.getTime() + minutes * 60_000).toISOString()),
    follow: async (context) => {
      devices.push(context)
      await context.clock.setFixedTime(present)
    },
  }
}
