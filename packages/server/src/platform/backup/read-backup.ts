import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Stopped } from '../sentence.ts'
import { decrypted, parseHeader, type BackupHeader } from './cipher.ts'
import { readFrames, type FrameAndData } from './frames.ts'

export type BackupFile = {
  readonly header: BackupHeader
  readonly frames: (passphrase: string) => AsyncGenerator<FrameAndData>
}

/** Opens a backup file; its frames are read, checked and decrypted as they are asked for. */
export async function openBackup(path: string): Promise<BackupFile> {
  const line = await firstLine(path)
  const header = parseHeader(line.toString('utf8'))
  return {
    header,
    frames: async function* (passphrase) {
      const file = createReadStream(path, { start: line.length + 1 }) as AsyncIterable<Buffer>
      const gunzip = createGunzip()
      const plain = Readable.from(decrypted(file, header, passphrase), { objectMode: false })
      plain.once('error', (error) => gunzip.destroy(error))
      yield* readFrames(plain.pipe(gunzip))
    },
  }
}

async function firstLine(path: string): Promise<Buffer> {
  const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new Stopped(`The file ${path} cannot be read (${error.code ?? 'unknown'}).`)
  })
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4_096), 0, 4_096, 0)
    const end = buffer.subarray(0, bytesRead).indexOf(0x0a)
    if (end < 0) throw new Stopped('This file is not a backup of Unknot.')
    return buffer.subarray(0, end)
  } finally {
    await handle.close()
  }
}
