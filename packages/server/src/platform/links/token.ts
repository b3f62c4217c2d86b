import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { parse as bytesOf, stringify as uuidOf } from 'uuid'

export type TokenParts = { readonly practiceId: string; readonly id: string }
export type TokenPurpose = 'link' | 'invite'

/** 128 random bits of a link's own. Stored; worth nothing without the key, which is outside the database. */
export const newSalt = (): Buffer => randomBytes(16)

/**
 * The token of a link: practice id, link id, 128 bits that only the key and the link's random salt can make, and a
 * signature, as 86 letters for after the `#`. It is not stored, only its hash; with the key it can be made again, so
 * that the practice can show the same address or QR code once more.
 */
export function makeToken(key: string, purpose: TokenPurpose, parts: TokenParts, salt: Buffer): string {
  const ids = Buffer.concat([bytesOf(parts.practiceId), bytesOf(parts.id)])
  const secret = mac(key, `${purpose} secret`, Buffer.concat([ids, salt]))
  const payload = Buffer.concat([ids, secret])
  return Buffer.concat([payload, mac(key, `${purpose} signature`, payload)]).toString('base64url')
}

/** What stands in a token whose signature is ours, else null. An altered token never reaches the database. */
export function readToken(key: string, purpose: TokenPurpose, token: string): TokenParts | null {
  if (!/^[A-Za-z0-9_-]{86}$/.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  // Two spellings of the last letter decode alike: only the one we wrote is ours.
  if (bytes.length !== 64 || bytes.toString('base64url') !== token) return null
  const payload = bytes.subarray(0, 48)
  if (!timingSafeEqual(bytes.subarray(48), mac(key, `${purpose} signature`, payload))) return null
  return { practiceId: uuidOf(payload.subarray(0, 16)), id: uuidOf(payload.subarray(16, 32)) }
}

export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

const mac = (key: string, word: string, data: Buffer): Buffer =>
  createHmac('sha256', key).update(word).update('\0').update(data).digest().subarray(0, 16)
