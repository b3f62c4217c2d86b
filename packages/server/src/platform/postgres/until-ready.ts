import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** Waits until a server that is starting takes connections (true), or has ended or been silent for 60 s (false). */
export async function untilReady(url: string, ended: Promise<void>): Promise<boolean> {
  let over = false
  void ended.then(() => {
    over = true
  })
  const end = performance.now() + 60_000
  while (!over && performance.now() < end) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return true
    } catch {
      await pause(30)
    }
  }
  return false
}
