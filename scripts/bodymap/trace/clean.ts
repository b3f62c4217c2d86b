import type { LabelPicture } from './arcs.ts'

/** A pixel of the body that has no label yet; it takes its nearest neighbour's. */
export const unlabelled = -1

/** Gives every unlabelled pixel the label of the nearest labelled pixel of the body. */
export function spreadLabels({ width, height, labels }: LabelPicture): void {
  let front: number[] = []
  for (let i = 0; i < labels.length; i++) if (labels[i]! > 0) front.push(i)
  while (front.length > 0) {
    const next: number[] = []
    for (const i of front) {
      for (const n of neighbours(i, width, height)) {
        if (labels[n] !== unlabelled) continue
        labels[n] = labels[i]!
        next.push(n)
      }
    }
    front = next
  }
}

/** Unlabels every connected patch smaller than `least` pixels, and fills holes in the body up to eight times that. */
export function dropSpecks(picture: LabelPicture, least: number): void {
  const { width, height, labels } = picture
  const seen = new Uint8Array(labels.length)
  for (let i = 0; i < labels.length; i++) {
    if (seen[i]) continue
    const patch = [i]
    seen[i] = 1
    for (const at of patch) {
      for (const n of neighbours(at, width, height)) {
        if (seen[n] || labels[n] !== labels[i]) continue
        seen[n] = 1
        patch.push(n)
      }
    }
    const tooSmall = labels[i] === 0 ? patch.length < least * 8 : patch.length < least
    if (tooSmall) for (const at of patch) labels[at] = unlabelled
  }
  spreadLabels(picture)
}

/** Each pixel takes the commonest label of its 5 × 5 neighbourhood; the background neither gains nor loses. */
export function settle(picture: LabelPicture, passes: number): void {
  const { width, height, labels } = picture
  for (let pass = 0; pass < passes; pass++) {
    const before = Int16Array.from(labels)
    for (let i = 0; i < labels.length; i++) {
      if (before[i] === 0 || neighbours(i, width, height).every((n) => before[n] === before[i])) continue
      labels[i] = commonest(before, i, width, height)
    }
  }
}

function commonest(labels: Int16Array, i: number, width: number, height: number): number {
  const counts = new Map<number, number>()
  const x = i % width
  const y = Math.floor(i / width)
  for (let ny = Math.max(0, y - 2); ny <= Math.min(height - 1, y + 2); ny++) {
    for (let nx = Math.max(0, x - 2); nx <= Math.min(width - 1, x + 2); nx++) {
      const label = labels[ny * width + nx]!
      if (label > 0) counts.set(label, (counts.get(label) ?? 0) + 1)
    }
  }
  const own = labels[i]!
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best && best[1] > (counts.get(own) ?? 0) ? best[0] : own
}

/** Pixels that touch the background only at a corner would pinch the outline: they are dropped from the body or added to it. */
export function unpinch({ width, height, labels }: LabelPicture): void {
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x + 1 < width; x++) {
      const i = y * width + x
      const [a, b, c, d] = [labels[i]!, labels[i + 1]!, labels[i + width]!, labels[i + width + 1]!]
      if (a === 0 && d === 0 && b !== 0 && c !== 0) labels[i] = b
      if (b === 0 && c === 0 && a !== 0 && d !== 0) labels[i + 1] = a
    }
  }
}

function neighbours(i: number, width: number, height: number): number[] {
  const x = i % width
  const found: number[] = []
  if (x > 0) found.push(i - 1)
  if (x + 1 < width) found.push(i + 1)
  if (i >= width) found.push(i - width)
  if (i + width < width * height) found.push(i + width)
  return found
}
