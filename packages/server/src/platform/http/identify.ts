import type { FastifyRequest } from 'fastify'
import type { Auth } from '../auth/auth.ts'
import { readLinkCookie } from '../links/link-cookie.ts'
import type { Caller } from '../people/actor.ts'

/** Who asks: the client whose browser opened a link, or the user whose session this is. What they may do comes later. */
export async function identify(
  request: FastifyRequest,
  permission: string,
  auth: Auth,
): Promise<Caller | null> {
  if (permission === 'link') return readLinkCookie(request)
  const user = await auth.userOf(request.headers)
  return user === null ? null : { kind: 'user', user }
}
