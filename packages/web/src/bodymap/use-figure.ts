import { useEffect, useState } from 'react'
import { regionOutlines, type Outline } from '@unknot/clinical/bodymap/region-outlines'
import { loadFigure, type Figure, type FigureBody, type FigureView } from '@unknot/clinical/knowledge/figures'

export interface DrawnFigure {
  readonly figure: Figure
  readonly outlines: ReadonlyMap<string, readonly Outline[]>
}

const drawn = new Map<string, DrawnFigure>()

/** The drawing of a body from one side: undefined while it loads, null when it cannot be had. */
export function useFigure(body: FigureBody, view: FigureView): DrawnFigure | null | undefined {
  const key = `${body}-${view}`
  const [failed, setFailed] = useState('')
  const [, setLoaded] = useState('')
  useEffect(() => {
    if (drawn.has(key)) return
    let wanted = true
    loadFigure(body, view).then(
      (figure) => {
        drawn.set(key, { figure, outlines: regionOutlines(figure) })
        if (wanted) setLoaded(key)
      },
      () => wanted && setFailed(key),
    )
    return () => {
      wanted = false
    }
  }, [body, view, key])
  return drawn.get(key) ?? (failed === key ? null : undefined)
}
