import { useId } from 'react'
import type { Paint } from './paint.ts'

type Props = {
  readonly path: string
  readonly paint: Paint
  /** Radius of the region in pixels: a wide line must leave the shade visible */
  readonly radius: number
}

/** Widths of the line in pixels for pressure 1 to 5, drawn inside the region. */
const widths = [0, 2, 4, 7, 11, 16] as const

/** Where was worked: shaded by minutes, edged by pressure, never beyond the region's border. */
export function WorkedShape({ path, paint, radius }: Props) {
  const clip = useId()
  const width = Math.min(widths[Math.round(paint.pressure)] ?? 2, Math.max(2, radius * 0.38))
  return (
    <g className="bodymap-worked" aria-hidden>
      <clipPath id={clip}>
        <path d={path} />
      </clipPath>
      <path d={path} clipPath={`url(#${clip})`} style={{ strokeWidth: `${width * 2}px` }} />
    </g>
  )
}
