import { useEffect, useState } from 'react'
import type { Language } from '../words/language.ts'

/** How a typed medicine is understood: the groups it belongs to, and words that are not known. */
export type MedicineReading = {
  readonly groups: readonly string[]
  readonly unknown: readonly string[]
  /** Read from a slip of spelling: ask whether it is meant. */
  readonly confirm: boolean
}

type Read = (line: string, language: Language) => MedicineReading

/** Reads medicine lines on the device itself; null until the names have loaded. */
export function useMedicineReading(): Read | null {
  const [read, setRead] = useState<Read | null>(null)
  useEffect(() => {
    let here = true
    void import('./read-medicine.ts').then(({ readMedicine }) => {
      if (here) setRead(() => readMedicine)
    })
    return () => {
      here = false
    }
  }, [])
  return read
}
