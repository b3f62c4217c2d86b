import { answered } from '@unknot/contract/wire/envelope'
import { openLinkAnswer, openLinkBody, openLinkPath } from '@unknot/contract/wire/link'
import type { FastifyInstance } from 'fastify'
import type { FastifyZodOpenApiSchema } from 'fastify-zod-openapi'
import type * as z from 'zod'
import { refusedResponses } from '../http/refused-responses.ts'
import { sendOutcome } from '../http/send.ts'
import { refuse } from '../outcome.ts'
import type { Services } from '../services.ts'
import { readCookieOf, setLinkCookie } from './link-cookie.ts'
import { openLink } from './open-link.ts'
import { readToken } from './token.ts'

const unknown = refuse('link-not-found', {
  message:
    'This link is not whole or was changed. Open it again from the message, or ask the practice for a new one.',
})

/** `POST /api/links/open`: trades the token of a link for the cookie of its task. */
export function linkRoutes(
  server: FastifyInstance,
  services: Services,
  secure: boolean,
  perMinute: number,
): void {
  server.route({
    method: 'POST',
    url: openLinkPath,
    config: { permission: 'anyone', rateLimit: { max: perMinute, timeWindow: 60_000 } },
    schema: {
      operationId: 'open-link',
      tags: ['links'],
      body: openLinkBody,
      response: { 200: answered(openLinkAnswer), ...refusedResponses },
    } satisfies FastifyZodOpenApiSchema,
    handler: async (request, reply) => {
      // Parsed by the schema above.
      const { token, code } = request.body as z.output<typeof openLinkBody>
      const parts = readToken(services.linkKey, 'link', token)
      if (parts === null) return sendOutcome(reply, unknown)
      const held = readCookieOf(request, parts.id)
      const now = services.clock.now()
      const opened = await services.practices.withPractice(parts.practiceId, (tx) =>
        openLink(tx, services, { parts, token, code, held, now }),
      )
      if (opened.cookie !== null) setLinkCookie(reply, opened.cookie.caller, opened.cookie.expiresAt, secure)
      return sendOutcome(reply, opened.outcome)
    },
  })
}
