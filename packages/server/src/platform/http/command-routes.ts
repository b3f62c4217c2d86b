import { answered } from '@unknot/contract/wire/envelope'
import { commandEnvelope, commandPath } from '@unknot/contract/wire/command'
import type { FastifyInstance } from 'fastify'
import type { FastifyZodOpenApiSchema } from 'fastify-zod-openapi'
import type { CommandRoute } from '../commands/handle-command.ts'
import { runCommand, type SentCommand } from '../commands/run-command.ts'
import { refuse } from '../outcome.ts'
import type { Services } from '../services.ts'
import { callerOf } from './caller.ts'
import { refusedResponses } from './refused-responses.ts'
import { sendOutcome } from './send.ts'
import { unstorableText } from './unstorable-text.ts'

/** `POST /api/commands/<name>`: one route for each declared command. */
export function commandRoutes(
  server: FastifyInstance,
  services: Services,
  routes: readonly CommandRoute[],
): void {
  for (const route of routes) {
    const { declaration } = route
    server.route({
      method: 'POST',
      url: commandPath(declaration.name),
      config: { permission: declaration.permission },
      schema: {
        operationId: declaration.name,
        tags: ['commands'],
        summary: `${declaration.name}, version ${declaration.version}; needs ${declaration.permission}`,
        body: commandEnvelope(declaration),
        response: { 200: answered(declaration.answer), ...refusedResponses },
      } satisfies FastifyZodOpenApiSchema,
      preValidation: async (request, reply) => {
        const place = unstorableText(request.body)
        return place === null ? undefined : sendOutcome(reply, notText(place))
      },
      handler: async (request, reply) => {
        // The validator above has parsed the body with the command's own envelope.
        const outcome = await runCommand(services, route, callerOf(request), request.body as SentCommand)
        return sendOutcome(reply, outcome)
      },
    })
  }
}

// The command's own fields are named without the envelope around them, as in every refusal.
const notText = (place: string) =>
  refuse('invalid-request', {
    field: place.replace(/^body\./, ''),
    message: 'This holds a character that is not text. Type it again; nothing was saved.',
  })
