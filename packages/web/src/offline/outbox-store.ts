/** The outbox on this device's disk. Only `outbox.ts` uses it. */
import { deviceDatabase } from './db.ts'
import type { Entry } from './entries.ts'

export type NewEntry = Omit<Entry, 'order'>

/** Keeps a command; comes back only once it is on the disk. */
export async function addEntry(entry: NewEntry): Promise<Entry> {
  const db = await deviceDatabase()
  const transaction = db.transaction('outbox', 'readwrite', { durability: 'strict' })
  // The store itself gives the order, ascending across tabs.
  const order = await transaction.store.add(entry as Entry)
  await transaction.done
  return { ...entry, order }
}

export async function allEntries(): Promise<readonly Entry[]> {
  return (await deviceDatabase()).getAll('outbox')
}

export async function writeEntries(entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return
  const transaction = (await deviceDatabase()).transaction('outbox', 'readwrite', { durability: 'strict' })
  await Promise.all(entries.map((entry) => transaction.store.put(entry)))
  await transaction.done
}

export async function removeEntry(order: number): Promise<void> {
  await (await deviceDatabase()).delete('outbox', order)
}
