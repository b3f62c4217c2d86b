/** Words still being typed survive a closed tab or a killed browser: each place to type has its own draft. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { deviceDatabase } from './db.ts'

export async function readDraft(place: string): Promise<unknown> {
  return (await (await deviceDatabase()).get('drafts', place))?.value
}

export async function keepDraft(place: string, value: unknown): Promise<void> {
  await (await deviceDatabase()).put('drafts', { place, value, at: Date.now() })
}

export async function dropDraft(place: string): Promise<void> {
  await (await deviceDatabase()).delete('drafts', place)
}

type Draft<Value> = {
  readonly value: Value
  readonly change: (value: Value) => void
  /** The draft has become something that is kept elsewhere. */
  readonly done: () => Promise<void>
  /** False until the device was asked whether a draft is there. */
  readonly ready: boolean
}

/**
 * A value that is kept on this device at every change until it is done.
 *
 * @param place where it is typed, unique on the device: `note/<visitId>/subjective`
 * @param start the value when there is no draft
 * @param parse gives back the value a draft holds, or null when it holds something else
 */
export function useDraft<Value>(
  place: string,
  start: Value,
  parse: (kept: unknown) => Value | null,
): Draft<Value> {
  const [value, setValue] = useState(start)
  const [ready, setReady] = useState(false)
  const touched = useRef(false)
  const parsing = useRef(parse)

  useEffect(() => {
    let here = true
    touched.current = false
    readDraft(place)
      .then((kept) => {
        const parsed = kept === undefined ? null : parsing.current(kept)
        if (here && parsed !== null && !touched.current) setValue(parsed)
      })
      .catch(() => {})
      .finally(() => here && setReady(true))
    return () => {
      here = false
    }
  }, [place])

  const change = useCallback(
    (next: Value) => {
      touched.current = true
      setValue(next)
      void keepDraft(place, next).catch(() => {})
    },
    [place],
  )
  const done = useCallback(() => dropDraft(place).catch(() => {}), [place])
  return { value, change, done, ready }
}
