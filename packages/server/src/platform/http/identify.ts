import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Auth } from '../auth/auth.ts'
import { readLinkCookie } from '../links/link-cookie.ts'
import type { Caller } from '../people/actor.ts'

/** Who asks: the client whose browser opened a link, or the user whose session this is. What they may do comes later. */
export async function identify(
  request: FastifyRequest,
  reply: FastifyReply,
  permission: string,
  auth: Auth,
): Promise<Caller | null> {
  if (permission === 'link') return readLinkCookie(request)
  const found = await auth.userOf(request.headers)
  if (found === null) return null
  for (const cookie of found.renew) void reply.header('set-cookie', cookie)
  return { kind: 'user', user: found.user }
}
