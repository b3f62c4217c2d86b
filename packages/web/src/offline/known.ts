/** Small things the device needs to open without a network. */
import { deviceDatabase } from './db.ts'

export async function remember(name: string, value: unknown): Promise<void> {
  await (await deviceDatabase()).put('known', { name, value })
}

export async function recall(name: string): Promise<unknown> {
  return (await (await deviceDatabase()).get('known', name))?.value
}

export async function forget(name: string): Promise<void> {
  await (await deviceDatabase()).delete('known', name)
}
