import { answered } from '@unknot/contract/wire/envelope'
import type { FastifyInstance } from 'fastify'
import type { FastifyZodOpenApiSchema } from 'fastify-zod-openapi'
import * as z from 'zod'
import type { ReadRoute } from '../reads/handle-read.ts'
import { runRead } from '../reads/run-read.ts'
import type { Services } from '../services.ts'
import { callerOf } from './caller.ts'
import { refusedResponses } from './refused-responses.ts'
import { sendOutcome } from './send.ts'

const practice = z.uuid({ error: 'Say which practice is meant: ?practice=<id>.' })

/** One route for each declared read. A POST read takes its question as the body. */
export function readRoutes(server: FastifyInstance, services: Services, routes: readonly ReadRoute[]): void {
  for (const route of routes) {
    const { declaration } = route
    const { method, path, permission, params, query, answer } = declaration
    const ownPractice = permission !== 'signed-in' && permission !== 'link'
    const question = method === 'GET' ? query : z.strictObject({})
    server.route({
      method,
      url: path,
      config: { permission },
      schema: {
        operationId: `${method} ${path}`,
        tags: ['reads'],
        summary: `needs ${permission}`,
        params,
        querystring: ownPractice ? question.extend({ practice }) : question,
        ...(method === 'POST' ? { body: query } : {}),
        response: { 200: answered(answer), ...refusedResponses },
      } satisfies FastifyZodOpenApiSchema,
      handler: async (request, reply) => {
        const caller = callerOf(request)
        // Both were parsed by the schema above; the practice is ours, the rest is the read's own question.
        const { practice: named, ...rest } = request.query as { practice?: string } & Record<string, unknown>
        const practiceId =
          permission === 'link' && caller?.kind === 'link' ? caller.practiceId : (named ?? null)
        const asked = { practiceId, params: request.params, query: method === 'GET' ? rest : request.body }
        return sendOutcome(reply, await runRead(services, route, caller, asked))
      },
    })
  }
}
