import { useEffect, useState } from 'react'
import type { Language } from '../words/language.ts'
import type { Answers } from './answers.ts'
import type { DueNow } from './due-now.ts'

type Making = (answers: Answers, primary: string | null) => DueNow

/** What is to be measured now; null until the knowledge of it has loaded. */
export function useDue({ bodyMap, problem }: Answers, language: Language): DueNow | null {
  const [make, setMake] = useState<Making | null>(null)
  const [primary, setPrimary] = useState<string | null>(null)
  const conditionId = problem?.conditionId ?? null
  useEffect(() => {
    let here = true
    void import('./due-now.ts').then(({ dueNow }) => {
      if (here) setMake(() => (answers: Answers, id: string | null) => dueNow(answers, language, id))
    })
    return () => {
      here = false
    }
  }, [language])
  useEffect(() => {
    let here = true
    setPrimary(null)
    if (conditionId === null) return
    void import('@unknot/clinical/consultation/primary-measure').then(({ primaryMeasureFrom }) => {
      if (here) setPrimary(primaryMeasureFrom({ problem: { conditionId } }).instrumentId)
    })
    return () => {
      here = false
    }
  }, [conditionId])
  return make ? make({ bodyMap }, primary) : null
}
