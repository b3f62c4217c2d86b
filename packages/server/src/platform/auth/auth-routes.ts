import { fromNodeHeaders } from 'better-auth/node'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { addressHeader, type Auth } from './auth.ts'

/** Hands everything under /api/auth to the login library, in the terms of the web's Request and Response. */
export function authRoutes(server: FastifyInstance, auth: Auth): void {
  server.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    config: { permission: 'login' },
    schema: { hide: true },
    handler: async (request, reply) => answer(reply, await auth.handle(asWebRequest(request))),
  })
}

function asWebRequest(request: FastifyRequest): Request {
  const headers = fromNodeHeaders(request.headers)
  headers.set(addressHeader, request.ip)
  headers.delete('content-length')
  return new Request(`${request.protocol}://${request.host}${request.url}`, {
    method: request.method,
    headers,
    ...(request.method === 'GET' ? {} : { body: JSON.stringify(request.body ?? {}) }),
  })
}

async function answer(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  void reply.code(response.status)
  for (const [name, value] of response.headers) if (name !== 'set-cookie') void reply.header(name, value)
  for (const cookie of response.headers.getSetCookie()) void reply.header('set-cookie', cookie)
  return reply.send(await response.text())
}
