import type { LabelledView } from './picture.ts'

/** For each region the point deepest inside it and how far that is from its border, in pixels: where a number fits. */
export function labelPoints({
  picture,
  names,
}: LabelledView): Record<string, readonly [number, number, number]> {
  const { width, height, labels } = picture
  const depth = new Float32Array(labels.length)
  const diagonal = Math.SQRT2
  const reach = (i: number, offset: number, cost: number) =>
    labels[i + offset] === labels[i] ? depth[i + offset]! + cost : 1
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      if (labels[i] === 0) continue
      depth[i] = Math.min(
        reach(i, -1, 1),
        reach(i, -width, 1),
        reach(i, -width - 1, diagonal),
        reach(i, -width + 1, diagonal),
      )
    }
  }
  const best = new Map<number, number>()
  for (let y = height - 2; y > 0; y--) {
    for (let x = width - 2; x > 0; x--) {
      const i = y * width + x
      if (labels[i] === 0) continue
      const back = Math.min(
        reach(i, 1, 1),
        reach(i, width, 1),
        reach(i, width + 1, diagonal),
        reach(i, width - 1, diagonal),
      )
      const here = Math.fround(Math.min(depth[i]!, back))
      depth[i] = here
      const label = labels[i]!
      const known = best.get(label)
      if (known === undefined || here > depth[known]!) best.set(label, i)
    }
  }
  return Object.fromEntries(
    [...best].map(([label, i]) => [
      names[label]!,
      [(i % width) + 0.5, Math.floor(i / width) + 0.5, depth[i]!],
    ]),
  )
}
