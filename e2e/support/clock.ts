import { renameSync, writeFileSync } from 'node:fs'
import type { BrowserContext } from '@playwright/test'

const minute = 60_000
const day = 24 * 60 * minute

/**
 * The coming Monday, 09:00 UTC: every journey begins then. Never in the past: the browser itself drops a cookie that
 * ends before its own real clock.
 */
export function firstMorning(): Date {
  const midnight = Math.ceil(Date.now() / day) * day
  const untilMonday = (8 - new Date(midnight).getUTCDay()) % 7
  return new Date(midnight + untilMonday * day + 9 * 60 * minute)
}

export type JourneyClock = {
  readonly now: () => Date
  /** The date so many days after the first morning. */
  readonly day: (days: number) => string
  /** Sets the server and every device: days after the first morning, and the time of that day in UTC. */
  readonly set: (days: number, time: string) => Promise<void>
  readonly pass: (minutes: number) => Promise<void>
  /** A device that comes later keeps the same time. */
  readonly follow: (context: BrowserContext) => Promise<void>
}

/** The time of a journey: the server's (the file of UNKNOT_CLOCK) and the devices' together. */
export function journeyClock(file: string): JourneyClock {
  const first = firstMorning()
  const devices: BrowserContext[] = []
  let present = first
  const dateOf = (days: number) => new Date(first.getTime() + days * day).toISOString().slice(0, 10)
  const become = async (instant: Date) => {
    present = instant
    // In one step: the server reads the file whenever it asks for the time.
    writeFileSync(`${file}.next`, present.toISOString())
    renameSync(`${file}.next`, file)
    for (const device of devices) await device.clock.setFixedTime(present)
  }
  return {
    now: () => present,
    day: dateOf,
    set: (days, time) => become(new Date(`${dateOf(days)}T${time}:00.000Z`)),
    pass: (minutes) => become(new Date(present.getTime() + minutes * minute)),
    follow: async (context) => {
      devices.push(context)
      await context.clock.setFixedTime(present)
    },
  }
}
