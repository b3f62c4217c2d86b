import type { Caller } from '../people/actor.ts'

export const linkCookie = 'unknot.task'

const shape = /^([0-9a-f-]{36})\.([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/

/** What the browser of a client holds after opening a link: which link, and 256 random bits of its own. */
export function readLinkCookie(
  cookies: Readonly<Record<string, string | undefined>>,
): Extract<Caller, { kind: 'link' }> | null {
  const [, practiceId, linkId, key] = shape.exec(cookies[linkCookie] ?? '') ?? []
  if (practiceId === undefined || linkId === undefined || key === undefined) return null
  return { kind: 'link', practiceId, linkId, browserKey: Buffer.from(key, 'base64url') }
}
