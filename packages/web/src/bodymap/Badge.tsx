import type { Paint } from './paint.ts'

type Props = {
  readonly at: readonly [x: number, y: number, radius: number]
  readonly paint: Paint
  /** Chart units a pixel */
  readonly scale: number
}

/** The number beside the colour: never smaller than can be read, however small the region. */
export function Badge({ at: [x, y, radius], paint, scale }: Props) {
  const height = 22 * scale
  const width = (paint.badge.length > 1 ? 11 + 8 * paint.badge.length : 22) * scale
  const alone = radius < 15 * scale
  return (
    <g className="bodymap-badge" data-paint={paint.kind} data-alone={alone || undefined} aria-hidden>
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={height / 2}
        strokeWidth={1.5 * scale}
      />
      <text x={x} y={y} fontSize={15 * scale} dy="0.36em" textAnchor="middle">
        {paint.badge}
      </text>
    </g>
  )
}
