/** A stroke of the pen: points in the pad's own units, 0–1000 across, the same scale downward. */
export type Stroke = readonly (readonly [x: number, y: number])[]

/**
 * A smooth path through a stroke's points: quadratic curves through the midpoints. A dot becomes a tiny line.
 *
 * @example strokePath([[0, 0], [10, 0], [20, 10]]) // 'M0 0Q10 0 15 5L20 10'
 */
export function strokePath(stroke: Stroke): string {
  const [first, ...rest] = stroke
  if (!first) return ''
  if (rest.length === 0) return `M${first[0]} ${first[1]}h0.1`
  const last = rest[rest.length - 1] ?? first
  const curves = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point
    return `Q${point[0]} ${point[1]} ${(point[0] + next[0]) / 2} ${(point[1] + next[1]) / 2}`
  })
  return `M${first[0]} ${first[1]}${curves.join('')}L${last[0]} ${last[1]}`
}

/** Adds a point unless it is within a unit of the last one: a still finger writes nothing. */
export function withPoint(stroke: Stroke, x: number, y: number): Stroke {
  const last = stroke[stroke.length - 1]
  const point = [Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const
  if (last && Math.hypot(last[0] - point[0], last[1] - point[1]) < 1) return stroke
  return [...stroke, point]
}
