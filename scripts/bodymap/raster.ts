/** Rasterizes the skin straight on and keeps, for every pixel, the triangle seen and where in it the pixel falls. */

export interface Frame {
  readonly width: number
  readonly height: number
  /** Picture coordinates of a vertex: x right, y down in pixels, depth growing towards the viewer */
  readonly project: (x: number, y: number, z: number) => readonly [number, number, number]
}

export interface Raster {
  readonly width: number
  readonly height: number
  /** Index of the triangle seen, or -1 for the background */
  readonly triangle: Int32Array
  /** Weights of the second and third corner */
  readonly second: Float32Array
  readonly third: Float32Array
}

export function rasterize(positions: Float64Array, triangles: Uint32Array, frame: Frame): Raster {
  const { width, height } = frame
  const size = width * height
  const triangle = new Int32Array(size).fill(-1)
  const depth = new Float32Array(size).fill(-Infinity)
  const second = new Float32Array(size)
  const third = new Float32Array(size)
  const corner = (v: number) => frame.project(positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!)
  for (let t = 0; t * 3 < triangles.length; t++) {
    const [ax, ay, az] = corner(triangles[t * 3]!)
    const [bx, by, bz] = corner(triangles[t * 3 + 1]!)
    const [cx, cy, cz] = corner(triangles[t * 3 + 2]!)
    const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay)
    if (Math.abs(area) < 1e-9) continue
    const top = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5))
    const bottom = Math.min(height - 1, Math.floor(Math.max(ay, by, cy) - 0.5))
    const left = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5))
    const right = Math.min(width - 1, Math.floor(Math.max(ax, bx, cx) - 0.5))
    for (let py = top; py <= bottom; py++) {
      for (let px = left; px <= right; px++) {
        const x = px + 0.5
        const y = py + 0.5
        const b = ((x - ax) * (cy - ay) - (cx - ax) * (y - ay)) / area
        const c = ((bx - ax) * (y - ay) - (x - ax) * (by - ay)) / area
        if (b < 0 || c < 0 || b + c > 1) continue
        const z = az + b * (bz - az) + c * (cz - az)
        const at = py * width + px
        if (z <= depth[at]!) continue
        depth[at] = z
        triangle[at] = t
        second[at] = b
        third[at] = c
      }
    }
  }
  return { width, height, triangle, second, third }
}
