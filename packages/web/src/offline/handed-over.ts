import { useSyncExternalStore } from 'react'

/** The one screen a client sees while the tablet is in their hands; it stays so over a reload. */
export type HandedOver = { readonly clientId: string; readonly consultationId: string }

const key = 'unknot-handed-over'
const listeners = new Set<() => void>()
let now: HandedOver | null | undefined

function read(): HandedOver | null {
  if (now !== undefined) return now
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    now =
      kept !== null && typeof kept === 'object' && 'clientId' in kept && 'consultationId' in kept
        ? { clientId: String(kept.clientId), consultationId: String(kept.consultationId) }
        : null
  } catch {
    now = null
  }
  return now
}

function put(next: HandedOver | null): void {
  now = next
  if (next === null) localStorage.removeItem(key)
  else localStorage.setItem(key, JSON.stringify(next))
  for (const listener of listeners) listener()
}

function watch(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the tablet is in a client's hands; nothing but their consultation is shown until it comes back. */
export function useHandedOver() {
  const handedOver = useSyncExternalStore(watch, read)
  return { handedOver, handOver: (to: HandedOver) => put(to), takeBack: () => put(null) }
}
