import type { PlanInput } from '@unknot/clinical/planning/plan-input'
import { useEffect, useMemo, useState } from 'react'
import { useLanguage } from '../../ui/use-language.ts'
import type { Limits, limitsFor as LimitsFor } from './check-lines.ts'

/** The same limits that the server will check, on this device; null until they have loaded. */
export function useLimits(input: PlanInput | null): Limits | null {
  const language = useLanguage()
  const [make, setMake] = useState<typeof LimitsFor | null>(null)
  useEffect(() => {
    let here = true
    void import('./check-lines.ts').then(({ limitsFor }) => {
      if (here) setMake(() => limitsFor)
    })
    return () => {
      here = false
    }
  }, [])
  return useMemo(() => (make && input ? make(input, language) : null), [make, input, language])
}
