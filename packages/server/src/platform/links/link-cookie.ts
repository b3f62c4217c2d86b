import { linkHeader } from '@unknot/contract/wire/link'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { LinkCaller } from '../people/actor.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const cookieShape = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/

// One cookie for each task: a client with two links open never answers one in the name of the other.
const cookieName = (linkId: string): string => `unknot.task.${linkId}`

/** The link this browser says it opened: named in the header, proved by the cookie of that link. */
export function readLinkCookie(request: FastifyRequest): LinkCaller | null {
  const linkId = request.headers[linkHeader]
  if (typeof linkId !== 'string' || !uuid.test(linkId)) return null
  return readCookieOf(request, linkId)
}

/** The cookie this browser holds for one link, if any. */
export function readCookieOf(request: FastifyRequest, linkId: string): LinkCaller | null {
  const [, practiceId, key] = cookieShape.exec(request.cookies[cookieName(linkId)] ?? '') ?? []
  if (practiceId === undefined || key === undefined || !uuid.test(practiceId)) return null
  return { kind: 'link', practiceId, linkId, browserKey: Buffer.from(key, 'base64url') }
}

/** Gives the browser the cookie of one task, until the link ends. */
export function setLinkCookie(reply: FastifyReply, caller: LinkCaller, expires: Date, secure: boolean): void {
  const value = `${caller.practiceId}.${caller.browserKey.toString('base64url')}`
  void reply.setCookie(cookieName(caller.linkId), value, {
    path: '/api',
    httpOnly: true,
    sameSite: 'strict',
    secure,
    expires,
  })
}
