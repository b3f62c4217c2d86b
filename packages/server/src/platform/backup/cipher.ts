import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import * as z from 'zod'
import { Stopped } from '../sentence.ts'

/*
 * The file: a line of JSON (the header), then chunks of [length, 4 bytes][AES-256-GCM of up to 64 KiB, 16 more bytes].
 * The nonce of a chunk is 7 random bytes of the file, the chunk's number, and whether it is the last; the header is
 * authenticated with every chunk. So no chunk can be changed, moved, left out or cut off.
 */
const headerSchema = z.strictObject({
  unknot: z.literal('backup'),
  format: z.literal(1),
  madeAt: z.string(),
  /** True when the passphrase is the one this installation keeps in its own secrets. */
  ownKey: z.boolean(),
  kdf: z.strictObject({
    name: z.literal('scrypt'),
    N: z
      .int()
      .min(1024)
      .max(1 << 20),
    r: z.int().min(1).max(32),
    p: z.int().min(1).max(8),
  }),
  salt: z.string(),
  nonce: z.string(),
})
export type BackupHeader = z.infer<typeof headerSchema>

const chunkSize = 64 * 1024
const tagSize = 16

export const newHeader = (madeAt: Date, ownKey: boolean): BackupHeader => ({
  unknot: 'backup',
  format: 1,
  madeAt: madeAt.toISOString(),
  ownKey,
  // A passphrase of ours is 256 random bits already; one that people choose is made costly to guess.
  kdf: { name: 'scrypt', N: ownKey ? 1 << 10 : 1 << 17, r: 8, p: 1 },
  salt: randomBytes(16).toString('base64'),
  nonce: randomBytes(7).toString('base64'),
})

export function parseHeader(line: string): BackupHeader {
  try {
    return headerSchema.parse(JSON.parse(line))
  } catch {
    throw new Stopped('This file is not a backup of Unknot, or it was made by a newer version.')
  }
}

function deriveKey(passphrase: string, { salt, kdf: { N, r, p } }: BackupHeader): Promise<Buffer> {
  const options = { N, r, p, maxmem: 256 * N * r }
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
}

function nonceOf(header: BackupHeader, counter: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  Buffer.from(header.nonce, 'base64').copy(nonce, 0, 0, 7)
  nonce.writeUInt32BE(counter, 7)
  nonce.writeUInt8(last ? 1 : 0, 11)
  return nonce
}

/** The bytes of a backup file: the header, then the content encrypted with the passphrase. */
export async function* encrypted(
  content: AsyncIterable<Buffer>,
  header: BackupHeader,
  passphrase: string,
): AsyncGenerator<Buffer> {
  const key = await deriveKey(passphrase, header)
  const line = Buffer.from(`${JSON.stringify(header)}\n`)
  yield line
  let counter = 0
  const seal = (plain: Buffer, last: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(header, counter, last))
    counter += 1
    cipher.setAAD(line)
    const body = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(body.length)
    return Buffer.concat([length, body])
  }
  // One piece is held back, so that the last one is known to be the last.
  let held = Buffer.alloc(0)
  for await (const piece of content) {
    held = Buffer.concat([held, piece])
    while (held.length > chunkSize) {
      yield seal(held.subarray(0, chunkSize), false)
      held = held.subarray(chunkSize)
    }
  }
  yield seal(held, true)
}

const wrongKey = new Stopped(
  'The passphrase is not the one of this backup, or the file is damaged. Nothing was changed.',
)
const cutOff = new Stopped('The backup file is cut off: its end is missing. Nothing was changed.')

/** The content of a backup file, after its header. Anything changed, moved or cut off is refused. */
export async function* decrypted(
  file: AsyncIterable<Buffer>,
  header: BackupHeader,
  passphrase: string,
): AsyncGenerator<Buffer> {
  const key = await deriveKey(passphrase, header)
  const line = Buffer.from(`${JSON.stringify(header)}\n`)
  let counter = 0
  const open = (body: Buffer, last: boolean): Buffer => {
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(header, counter, last))
    counter += 1
    decipher.setAAD(line)
    decipher.setAuthTag(body.subarray(body.length - tagSize))
    try {
      return Buffer.concat([decipher.update(body.subarray(0, body.length - tagSize)), decipher.final()])
    } catch {
      throw wrongKey
    }
  }
  let held = Buffer.alloc(0)
  let waiting: Buffer | null = null
  for await (const piece of file) {
    held = Buffer.concat([held, piece])
    while (held.length >= 4) {
      const length = held.readUInt32BE(0)
      if (length < tagSize || length > chunkSize + tagSize) throw wrongKey
      if (held.length < 4 + length) break
      if (waiting !== null) yield open(waiting, false)
      waiting = held.subarray(4, 4 + length)
      held = held.subarray(4 + length)
    }
  }
  if (held.length > 0 || waiting === null) throw cutOff
  yield openLast(waiting)

  // A file that ends after a whole chunk opens only as "not the last": then it was cut off there.
  function openLast(body: Buffer): Buffer {
    const at = counter
    try {
      return open(body, true)
    } catch {
      counter = at
      open(body, false)
      throw cutOff
    }
  }
}
