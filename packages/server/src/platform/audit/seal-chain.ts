import { createHash, createHmac } from 'node:crypto'

/** One audit row as it is sealed: every column as text, in the order of the statement that reads it. */
export type SealedRow = readonly (string | null)[]

/** What a seal binds together. */
export type SealContent = {
  readonly practiceId: string
  readonly sealNo: number
  /** The head of the seal before; null for a practice's first. */
  readonly previousHead: Buffer | null
  readonly sealedAt: Date
  readonly rowCount: number
  readonly rowsHash: Buffer
}

/** SHA-256 over the rows of a seal, one line each. */
export function rowsHash(rows: readonly SealedRow[]): Buffer {
  const hash = createHash('sha256')
  for (const row of rows) hash.update(`${JSON.stringify(row)}\n`)
  return hash.digest()
}

/**
 * The head of a seal: an HMAC over its content and the head before it. The key is outside the database, so whoever can
 * write there, with whatever rights, can change no row and make no seal without it showing.
 */
export function sealHead(key: string, content: SealContent): Buffer {
  const words = [
    content.practiceId,
    content.sealNo,
    content.previousHead?.toString('hex') ?? null,
    content.sealedAt.toISOString(),
    content.rowCount,
    content.rowsHash.toString('hex'),
  ]
  return createHmac('sha256', key)
    .update(`audit seal\0${JSON.stringify(words)}`)
    .digest()
}
