/**
 * A point of the skin on the neutral body in anatomical position, with the side folded away: x grows away from the
 * midline on both sides. Decimetres; y = 0 lies at hip height, z grows forwards.
 */
export interface SkinPoint {
  readonly x: number
  readonly y: number
  readonly z: number
  /** Outward normal, x folded like the position */
  readonly nx: number
  readonly ny: number
  readonly nz: number
  /** Share of the skin's weights on the arm and hand */
  readonly arm: number
  /** Share on the metacarpal of the thumb, and on the free part of each finger, thumb first */
  readonly thumbBase: number
  readonly fingers: readonly [number, number, number, number, number]
}

/** Value at `at` on a line through pairs of [at, value], ascending; flat beyond its ends. */
export function along(at: number, ...line: readonly (readonly [number, number])[]): number {
  const next = line.findIndex(([a]) => a >= at)
  if (next === 0) return line[0]![1]
  if (next < 0) return line.at(-1)![1]
  const [a, va] = line[next - 1]!
  const [b, vb] = line[next]!
  return va + ((at - a) / (b - a)) * (vb - va)
}

export const degrees = (radians: number): number => (radians * 180) / Math.PI

/** Whether a point of a plane lies in an ellipse. */
export function inEllipse(
  [a, b]: readonly [number, number],
  [centreA, centreB]: readonly [number, number],
  [radiusA, radiusB]: readonly [number, number],
): boolean {
  return ((a - centreA) / radiusA) ** 2 + ((b - centreB) / radiusB) ** 2 < 1
}
