import { destinationOf, importsOf } from './imports.ts'
import { sourcesOf, textOf } from './tree.ts'
import type { Violation } from './violation.ts'

/** No file reaches itself through its imports, type-only imports included. */
export function cycles(root: string): readonly Violation[] {
  const files = sourcesOf(root)
  const known = new Set(files)
  const graph = new Map(
    files.map((file) => {
      const targets = importsOf(file, textOf(root, file))
        .map((one) => destinationOf(file, one.specifier))
        .flatMap((to) => (to.kind === 'file' && known.has(to.path) ? [to.path] : []))
      return [file, [...new Set(targets)]] as const
    }),
  )
  return knots(graph).map((knot) => ({
    file: knot[0] ?? '',
    message: `import cycle: ${[...knot, knot[0]].join(' → ')}`,
  }))
}

/**
 * The smallest ring of each knot: one shortest way from a file back to itself, for every group of files that all reach
 * one another.
 */
function knots(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const told = new Set<string>()
  const rings: (readonly string[])[] = []
  for (const file of graph.keys()) {
    if (told.has(file)) continue
    const ring = wayBack(graph, file)
    if (ring.length === 0 || ring.some((one) => told.has(one))) continue
    for (const one of ring) told.add(one)
    rings.push(ring)
  }
  return rings
}

/** A shortest path that starts at `file` and ends where an import leads back to it; empty when there is none. */
function wayBack(graph: ReadonlyMap<string, readonly string[]>, file: string): readonly string[] {
  const from = new Map<string, string>()
  const queue = [file]
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const next of graph.get(at) ?? []) {
      if (next === file) return pathTo(from, file, at)
      if (from.has(next)) continue
      from.set(next, at)
      queue.push(next)
    }
  }
  return []
}

function pathTo(from: ReadonlyMap<string, string>, start: string, end: string): readonly string[] {
  const path = [end]
  for (let at = end; at !== start;) {
    at = from.get(at) ?? start
    path.unshift(at)
  }
  return path
}
