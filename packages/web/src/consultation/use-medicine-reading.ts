import { useEffect, useState } from 'react'
import type { Language } from '../words/language.ts'
import type { MedicineReading } from './read-medicine.ts'

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
