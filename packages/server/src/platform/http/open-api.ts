import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { fastifyZodOpenApiPlugin, fastifyZodOpenApiTransformers } from 'fastify-zod-openapi'

/** OpenAPI 3.1 of every declared route, made from the schemas that check the requests: GET /api/openapi.json. */
export async function openApi(server: FastifyInstance): Promise<void> {
  await server.register(fastifyZodOpenApiPlugin)
  await server.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Unknot', version: '1' } },
    ...fastifyZodOpenApiTransformers,
  })
  server.get('/api/openapi.json', { config: { permission: 'anyone' }, schema: { hide: true } }, () =>
    server.swagger(),
  )
}
