import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Answers } from './answers.ts'
import type { Screening } from './screen-answers.ts'

type Screen = (answers: Answers, date: string, birthDate: string | null) => Screening

/** The screening's questions for these answers and what they call for at once, worked out on this device. */
export function useScreening(answers: Answers, date: string, birthDate: string | null): Screening | null {
  const [screen, setScreen] = useState<Screen | null>(null)
  const settled = useDeferredValue(answers)
  useEffect(() => {
    let here = true
    void import('./screen-answers.ts').then(({ screenAnswers }) => {
      if (here) setScreen(() => screenAnswers)
    })
    return () => {
      here = false
    }
  }, [])
  return useMemo(() => screen?.(settled, date, birthDate) ?? null, [screen, settled, date, birthDate])
}
