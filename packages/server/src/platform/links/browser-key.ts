import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits that only the browser which opened the link holds, in its cookie. */
export const newBrowserKey = (): Buffer => randomBytes(32)

/** What is stored of it. */
export const browserHash = (key: Buffer): Buffer =>
  createHash('sha256').update('browser\0').update(key).digest()
