import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Entry } from './entries.ts'

/** What this device keeps. Everything that reads or writes it goes through the files beside this one. */
export interface DeviceSchema extends DBSchema {
  /** Commands the server does not have yet. */
  outbox: { key: number; value: Entry; indexes: { id: string } }
  /** Words still being typed, by the place they are typed in. */
  drafts: { key: string; value: { readonly place: string; readonly value: unknown; readonly at: number } }
  /** Small things the device needs to open without a network: who is signed in, the practice. */
  known: { key: string; value: { readonly name: string; readonly value: unknown } }
}

let opened: Promise<IDBPDatabase<DeviceSchema>> | null = null

/** The device's database; opened once per tab. An older tab makes room when a newer version comes. */
export function deviceDatabase(): Promise<IDBPDatabase<DeviceSchema>> {
  opened ??= openDB<DeviceSchema>('unknot', 1, {
    upgrade(db) {
      const outbox = db.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true })
      outbox.createIndex('id', 'id', { unique: true })
      db.createObjectStore('drafts', { keyPath: 'place' })
      db.createObjectStore('known', { keyPath: 'name' })
    },
    blocking(_current, _blocked, event) {
      const db = event.target as IDBDatabase
      db.close()
      opened = null
    },
    terminated() {
      opened = null
    },
  }).catch((error: unknown) => {
    opened = null
    throw error
  })
  return opened
}

/** Asks the browser not to clear this device's data under pressure. Asked once something is kept. */
export async function keepForGood(): Promise<void> {
  const persisted = await navigator.storage?.persisted?.()
  if (persisted === false) await navigator.storage.persist()
}
