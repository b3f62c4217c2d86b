import * as z from 'zod'
import { Stopped } from '../sentence.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** What the content of a backup is made of, in this order: begin, private, then tables, then end. */
export const frameSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('begin'),
    migrations: z.array(z.strictObject({ id: z.string(), hash })),
    snapshotAt: z.string(),
  }),
  /** Keys that rows depend on (links, seals, second factors) and the newest audit heads. */
  z.strictObject({
    type: z.literal('private'),
    secrets: z.strictObject({ session: z.string(), link: z.string(), audit: z.string() }),
    heads: z.array(
      z.strictObject({ practiceId: z.string(), sealNo: z.int(), head: z.string(), sealedAt: z.string() }),
    ),
  }),
  z.strictObject({
    type: z.literal('table'),
    schema: z.string(),
    name: z.string(),
    columns: z.array(z.string()),
  }),
  /** Followed by so many bytes of COPY text of the table above. */
  z.strictObject({ type: z.literal('data'), bytes: z.int() }),
  z.strictObject({ type: z.literal('table-end'), rows: z.int(), sha256: hash }),
  /** Work waiting in the queue. */
  z.strictObject({
    type: z.literal('waiting'),
    id: z.string(),
    data: z.unknown(),
    startAfter: z.string(),
    retries: z.int(),
  }),
  z.strictObject({ type: z.literal('end'), tables: z.int() }),
])
export type Frame = z.infer<typeof frameSchema>
export type FrameAndData = { readonly frame: Frame; readonly data: Buffer | null }

export const frameBytes = (frame: Frame): Buffer => Buffer.from(`${JSON.stringify(frame)}\n`)

const broken = new Stopped('The content of this backup cannot be read by this version. Nothing was changed.')

/** Reads frames from bytes, with the data that follows a `data` frame. */
export async function* readFrames(bytes: AsyncIterable<Buffer>): AsyncGenerator<FrameAndData> {
  let held: Buffer = Buffer.alloc(0)
  let waiting: Extract<Frame, { type: 'data' }> | null = null
  for await (const piece of bytes) {
    held = held.length === 0 ? piece : Buffer.concat([held, piece])
    for (;;) {
      if (waiting !== null) {
        if (held.length < waiting.bytes) break
        yield { frame: waiting, data: held.subarray(0, waiting.bytes) }
        held = held.subarray(waiting.bytes)
        waiting = null
      }
      const end = held.indexOf(0x0a)
      if (end < 0) break
      const frame = parseFrame(held.subarray(0, end).toString('utf8'))
      held = held.subarray(end + 1)
      if (frame.type === 'data') waiting = frame
      else yield { frame, data: null }
    }
  }
  if (held.length > 0 || waiting !== null) throw broken
}

function parseFrame(line: string): Frame {
  try {
    return frameSchema.parse(JSON.parse(line))
  } catch {
    throw broken
  }
}
