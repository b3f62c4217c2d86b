import { useRef, useState, type PointerEvent, type RefObject } from 'react'

interface Look {
  readonly zoom: number
  /** Middle of what is seen, as shares of the picture's width and height: the picture may still be loading */
  readonly x: number
  readonly y: number
}

export interface Zoom {
  /** x, y, width and height of what is seen, in chart units */
  readonly box: readonly [number, number, number, number]
  readonly zoomed: boolean
  readonly larger: (() => void) | undefined
  readonly smaller: (() => void) | undefined
  /** Brings a point into sight */
  readonly show: (x: number, y: number) => void
  /** Whether the touch that just ended moved the picture instead of meaning a place */
  readonly wasMoved: () => boolean
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerEnd: (event: PointerEvent) => void
}

const most = 4
/** A finger that moves less than this, in pixels, has tapped. */
const slack = 8

/** Enlarging and moving a picture: by buttons, by two fingers, and by dragging once it is enlarged. */
export function useZoom(
  [width, height]: readonly [number, number],
  svg: RefObject<SVGSVGElement | null>,
  /** Where the picture grows towards: the place that is open, else its middle */
  towards?: readonly number[],
): Zoom {
  const [look, setLook] = useState<Look>({ zoom: 1, x: 0.5, y: 0.5 })
  const fingers = useRef(new Map<number, readonly [number, number]>())
  const moved = useRef(false)

  const put = (next: Look) => {
    const zoom = Math.min(most, Math.max(1, next.zoom))
    const within = (share: number) => Math.min(1 - 0.5 / zoom, Math.max(0.5 / zoom, share))
    setLook({ zoom, x: within(next.x), y: within(next.y) })
  }
  const unitsAPixel = () => {
    const { clientWidth = 0, clientHeight = 0 } = svg.current ?? {}
    return Math.max(width / (clientWidth || 1), height / (clientHeight || 1)) / look.zoom
  }
  const aim = towards && { x: towards[0]! / width, y: towards[1]! / height }
  const spread = () => {
    const [a, b] = [...fingers.current.values()]
    return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0
  }

  const [w, h] = [width / look.zoom, height / look.zoom]
  const [left, top] = [look.x * width - w / 2, look.y * height - h / 2]
  return {
    box: [left, top, w, h],
    zoomed: look.zoom > 1,
    larger: look.zoom < most ? () => put({ ...look, ...aim, zoom: look.zoom * 1.6 }) : undefined,
    smaller: look.zoom > 1 ? () => put({ ...look, zoom: look.zoom / 1.6 }) : undefined,
    show: (x, y) => {
      const outside = x < left + w * 0.08 || x > left + w * 0.92 || y < top + h * 0.08 || y > top + h * 0.92
      if (look.zoom > 1 && outside) put({ ...look, x: x / width, y: y / height })
    },
    wasMoved: () => moved.current,
    onPointerDown: (event) => {
      if (fingers.current.size === 0) moved.current = false
      fingers.current.set(event.pointerId, [event.clientX, event.clientY])
    },
    onPointerMove: (event) => {
      const last = fingers.current.get(event.pointerId)
      if (!last) return
      const [dx, dy] = [event.clientX - last[0], event.clientY - last[1]]
      if (fingers.current.size === 2) {
        const before = spread()
        fingers.current.set(event.pointerId, [event.clientX, event.clientY])
        moved.current = true
        if (before > 0) put({ ...look, zoom: look.zoom * (spread() / before) })
        return
      }
      if (look.zoom === 1 || (!moved.current && Math.hypot(dx, dy) < slack)) return
      moved.current = true
      fingers.current.set(event.pointerId, [event.clientX, event.clientY])
      put({ ...look, x: look.x - (dx * unitsAPixel()) / width, y: look.y - (dy * unitsAPixel()) / height })
    },
    onPointerEnd: (event) => {
      fingers.current.delete(event.pointerId)
    },
  }
}
