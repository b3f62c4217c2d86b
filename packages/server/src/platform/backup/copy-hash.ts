import { createHash } from 'node:crypto'

/** Counts and hashes the COPY text of a table as it passes. In COPY text every row is one line and no value holds one. */
export function copyHash(): {
  readonly add: (piece: Buffer) => void
  readonly result: () => { readonly rows: number; readonly sha256: string }
} {
  const hash = createHash('sha256')
  let rows = 0
  return {
    add: (piece) => {
      hash.update(piece)
      for (let at = piece.indexOf(0x0a); at >= 0; at = piece.indexOf(0x0a, at + 1)) rows += 1
    },
    result: () => ({ rows, sha256: hash.digest('hex') }),
  }
}
