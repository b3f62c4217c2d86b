import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Answers } from './answers.ts'
import { partsSaver, type PartsSaver, type SaverInput, type SaverState } from './parts-saver.ts'

export type SavedParts = SaverState & Pick<PartsSaver, 'change' | 'decide' | 'settled' | 'merge' | 'current'>

/**
 * The answers of a consultation, saved part by part as they are filled in, through the outbox. What is typed is on this
 * device at once; a killed browser loses nothing.
 */
export function useSavedParts(input: SaverInput): SavedParts {
  const [saver] = useState(() => partsSaver(input))
  const [state, setState] = useState<SaverState>(saver.state)
  useEffect(() => saver.open(setState), [saver])
  const change = useCallback((parts: Answers) => saver.change(parts), [saver])
  const { decide, settled, merge, current } = saver
  return useMemo(
    () => ({ ...state, change, decide, settled, merge, current }),
    [state, change, decide, settled, merge, current],
  )
}
