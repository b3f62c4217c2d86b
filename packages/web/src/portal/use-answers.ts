import { useCallback, useState } from 'react'
import type { AskedValue } from '../questions/AskedField.tsx'

/** Answers of a task, kept in this tab over a reload until they are handed in. */
export function useAnswers<Value = AskedValue>(place: string) {
  const key = `unknot-task-${place}`
  const [answers, setAnswers] = useState<Readonly<Record<string, Value>>>(() => read<Value>(key))
  const answer = useCallback(
    (item: string, value: Value) =>
      setAnswers((before) => {
        const next = { ...before, [item]: value }
        try {
          sessionStorage.setItem(key, JSON.stringify(next))
        } catch {
          // Without storage the answers last as long as the page is open.
        }
        return next
      }),
    [key],
  )
  const forget = useCallback(() => {
    try {
      sessionStorage.removeItem(key)
    } catch {
      // Nothing was kept, so there is nothing to forget.
    }
  }, [key])
  return { answers, answer, forget }
}

function read<Value>(key: string): Readonly<Record<string, Value>> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}')
    // Only this page writes under this key.
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, Value>) : {}
  } catch {
    return {}
  }
}
