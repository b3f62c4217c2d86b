import type { Mark } from '@unknot/clinical/bodymap/mark'
import type { Figure } from '@unknot/clinical/knowledge/figures'

type Props = { readonly figure: Figure; readonly marks: readonly Mark[]; readonly scale: number }

/** Lines from where it hurts to where it spreads, for places that this view shows both of. */
export function Spreads({ figure, marks, scale }: Props) {
  const lines = marks.flatMap((mark) =>
    mark.spreadsTo.flatMap((to) => {
      const [a, b] = [figure.labels[mark.regionId], figure.labels[to]]
      return a && b ? [{ key: `${mark.regionId}>${to}`, path: bentLine(a, b, scale), end: b }] : []
    }),
  )
  return (
    <g className="bodymap-spreads" aria-hidden fill="none" strokeWidth={2.5 * scale}>
      {lines.map(({ key, path, end }) => (
        <g key={key}>
          <path d={path} strokeDasharray={`${6 * scale} ${4 * scale}`} />
          <circle cx={end[0]} cy={end[1]} r={5 * scale} />
        </g>
      ))}
    </g>
  )
}

type LabelPoint = readonly [x: number, y: number, radius: number]

/** A line bent a little to one side, so that two lines there and back do not hide one another. */
function bentLine([ax, ay]: LabelPoint, [bx, by]: LabelPoint, scale: number): string {
  const [dx, dy] = [bx - ax, by - ay]
  const length = Math.hypot(dx, dy) || 1
  const bend = Math.min(length * 0.2, 40 * scale)
  const [mx, my] = [(ax + bx) / 2 - (dy / length) * bend, (ay + by) / 2 + (dx / length) * bend]
  return `M${ax} ${ay}Q${Math.round(mx)} ${Math.round(my)} ${bx} ${by}`
}
