import { useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import { firstRegion, neighbour, type Direction } from '@unknot/clinical/bodymap/neighbours'
import { isRegionId, type RegionId } from '@unknot/clinical/bodymap/regions'
import type { Figure } from '@unknot/clinical/knowledge/figures'
import type { Zoom } from './use-zoom.ts'

type Options = {
  readonly figure: Figure
  readonly svg: RefObject<SVGSVGElement | null>
  readonly zoom: Zoom
  readonly selected: RegionId | undefined
  readonly onPress: (id: RegionId, by: 'keyboard') => void
  readonly onDigit?: ((id: RegionId, digit: number) => void) | undefined
  readonly onDelete?: ((id: RegionId) => void) | undefined
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** The keyboard on the picture: one stop for Tab, arrow keys from there, and what each key does to the region. */
export function usePictureKeys({ figure, svg, zoom, selected, onPress, onDigit, onDelete }: Options) {
  const [last, setLast] = useState<RegionId>()
  const [ringed, setRinged] = useState<RegionId>()
  const one = useRef<{ readonly id: RegionId; readonly at: number } | undefined>(undefined)
  const here = (id: RegionId | undefined) => (id && figure.regions[id] ? id : undefined)
  const current = here(last) ?? here(selected) ?? firstRegion(figure)

  const go = (id: RegionId | undefined) => {
    if (!id) return
    setLast(id)
    svg.current?.querySelector<SVGPathElement>(`[data-region="${id}"]`)?.focus({ preventScroll: zoom.zoomed })
    const [x, y] = figure.labels[id] ?? [0, 0]
    zoom.show(x, y)
  }
  /** 1 and then 0 within a second is 10. */
  const digit = (id: RegionId, value: number, at: number) => {
    const ten = value === 0 && one.current?.id === id && at - one.current.at < 1000
    one.current = value === 1 ? { id, at } : undefined
    onDigit?.(id, ten ? 10 : value)
  }
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const id = regionIn(event.target)
    if (!id || event.altKey || event.ctrlKey || event.metaKey) return
    const direction = directions[event.key]
    if (direction) go(neighbour(figure, id, direction))
    else if (event.key === 'Enter' || event.key === ' ') onPress(id, 'keyboard')
    else if (/^\d$/.test(event.key) && onDigit) digit(id, Number(event.key), event.timeStamp)
    else if ((event.key === 'Delete' || event.key === 'Backspace') && onDelete) onDelete(id)
    else return
    event.preventDefault()
  }
  const onFocus = (event: FocusEvent<SVGSVGElement>) => {
    const id = regionIn(event.target)
    if (!id) return
    setLast(id)
    setRinged(event.target.matches(':focus-visible') ? id : undefined)
  }
  return {
    /** The region that Tab stops at */
    current,
    /** The region that shows the focus ring */
    ringed: here(ringed),
    handlers: { onKeyDown, onFocus, onBlur: () => setRinged(undefined) },
  }
}

function regionIn(target: EventTarget): RegionId | undefined {
  const id = target instanceof Element ? target.getAttribute('data-region') : null
  return id && isRegionId(id) ? id : undefined
}
