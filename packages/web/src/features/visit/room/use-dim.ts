import { useLayoutEffect } from 'react'

/** The lamp down while the session runs; what the person had chosen comes back after it. */
export function useDim(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    const before = dataset['theme']
    dataset['theme'] = 'dark'
    return () => {
      if (before === undefined) delete dataset['theme']
      else dataset['theme'] = before
    }
  }, [])
}
