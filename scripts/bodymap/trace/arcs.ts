/**
 * Traces a picture of labels into arcs: each border between two labels is found once, from one meeting point of three
 * labels to the next, so that neighbours share it and nothing can gap or overlap.
 */

export type Point = readonly [number, number]

export interface Arc {
  readonly points: readonly Point[]
  /** Labels on the left and right hand going along the arc (picture coordinates, y down) */
  readonly left: number
  readonly right: number
  /** Lattice corners where it starts and ends; the same for a closed loop without a meeting point */
  readonly start: number
  readonly end: number
}

export interface LabelPicture {
  readonly width: number
  readonly height: number
  /** 0 is the background */
  readonly labels: Int16Array
}

/** right, down, left, up */
const steps = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const

export function traceArcs(picture: LabelPicture): readonly Arc[] {
  const { width, height, labels } = picture
  const columns = width + 1
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : labels[y * width + x]!
  /** Labels on the left and right of the edge that leaves a corner in a direction. */
  const sides = (x: number, y: number, direction: number): readonly [number, number] => {
    if (direction === 0) return [at(x, y - 1), at(x, y)]
    if (direction === 1) return [at(x, y), at(x - 1, y)]
    if (direction === 2) return [at(x - 1, y), at(x - 1, y - 1)]
    return [at(x - 1, y - 1), at(x, y - 1)]
  }
  const leaves = (x: number, y: number, direction: number) => {
    const [left, right] = sides(x, y, direction)
    return left !== right
  }
  const ways = (x: number, y: number) => [0, 1, 2, 3].filter((direction) => leaves(x, y, direction))
  const used = new Uint8Array(columns * (height + 1) * 4)
  const arcs: Arc[] = []

  const walk = (startX: number, startY: number, first: number) => {
    const [left, right] = sides(startX, startY, first)
    const points: Point[] = [[startX, startY]]
    let x = startX
    let y = startY
    let direction = first
    for (;;) {
      used[(y * columns + x) * 4 + direction] = 1
      x += steps[direction]![0]
      y += steps[direction]![1]
      used[(y * columns + x) * 4 + ((direction + 2) % 4)] = 1
      points.push([x, y])
      const onward = ways(x, y)
      if (onward.length !== 2 || (x === startX && y === startY)) break
      direction = onward.find((way) => way !== (direction + 2) % 4)!
    }
    arcs.push({ points, left, right, start: startY * columns + startX, end: y * columns + x })
  }

  const corners: Point[] = []
  for (let y = 0; y <= height; y++)
    for (let x = 0; x <= width; x++) if (ways(x, y).length > 0) corners.push([x, y])
  const meeting = ([x, y]: Point) => ways(x, y).length > 2
  for (const corner of [...corners.filter(meeting), ...corners.filter((c) => !meeting(c))]) {
    for (const way of ways(...corner)) {
      if (!used[(corner[1] * columns + corner[0]) * 4 + way]) walk(corner[0], corner[1], way)
    }
  }
  return arcs
}
