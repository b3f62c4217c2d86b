import { answered } from '@unknot/contract/wire/envelope'
import { commandEnvelope, commandPath } from '@unknot/contract/wire/command'
import type { FastifyInstance } from 'fastify'
import type { FastifyZodOpenApiSchema } from 'fastify-zod-openapi'
import type { CommandRoute } from '../commands/handle-command.ts'
import { runCommand, type SentCommand } from '../commands/run-command.ts'
import type { Services } from '../services.ts'
import { callerOf } from './caller.ts'
import { refusedResponses } from './refused-responses.ts'
import { sendOutcome } from './send.ts'

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
      handler: async (request, reply) => {
        // The validator above has parsed the body with the command's own envelope.
        const outcome = await runCommand(services, route, callerOf(request), request.body as SentCommand)
        return sendOutcome(reply, outcome)
      },
    })
  }
}
