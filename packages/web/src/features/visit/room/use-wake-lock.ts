import { useEffect } from 'react'

/** Keeps the screen lit while hands are busy. Where the device does not offer it, nothing happens. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | null = null
    let here = true
    const hold = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        const held = await navigator.wakeLock.request('screen')
        if (here) lock = held
        else await held.release()
      } catch {
        // A tablet low on battery refuses; the session goes on all the same.
      }
    }
    void hold()
    const holdAgain = () => void hold()
    document.addEventListener('visibilitychange', holdAgain)
    return () => {
      here = false
      document.removeEventListener('visibilitychange', holdAgain)
      void lock?.release().catch(() => {})
    }
  }, [])
}
