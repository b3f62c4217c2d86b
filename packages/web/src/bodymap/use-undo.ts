import { useReducer, useRef } from 'react'

interface History<T> {
  readonly past: readonly T[]
  readonly future: readonly T[]
}

export interface Undo<T> {
  readonly change: (next: T) => void
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
}

/** Steps back and forth through the values a control was given by this person; nothing is lost by undoing. */
export function useUndo<T>(value: T, onChange: (value: T) => void): Undo<T> {
  const history = useRef<History<T>>({ past: [], future: [] })
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const put = (next: History<T>, shown: T) => {
    history.current = next
    onChange(shown)
    redraw()
  }
  const { past, future } = history.current
  const [before, after] = [past.at(-1), future[0]]
  return {
    change: (next) => put({ past: [...past, value], future: [] }, next),
    undo:
      before === undefined
        ? undefined
        : () => put({ past: past.slice(0, -1), future: [value, ...future] }, before),
    redo:
      after === undefined ? undefined : () => put({ past: [...past, value], future: future.slice(1) }, after),
  }
}
