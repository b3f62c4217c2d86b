import type { FastifyServerOptions } from 'fastify'

/**
 * What a log line of a request may hold: no body, no query string, no ids of clients (the route's pattern stands for
 * them), no names. The number lets lines of one request be found together.
 */
export const requestLog = (
  level: string,
  stream?: NodeJS.WritableStream,
): FastifyServerOptions['logger'] => ({
  level,
  ...(stream === undefined ? {} : { stream }),
  serializers: {
    req: (request: { method: string; routeOptions?: { url?: string } }) => ({
      method: request.method,
      route: request.routeOptions?.url ?? 'none',
    }),
    res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
    err: (error: Error) =>
      ({ type: error.name, stack: error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) }) as never,
  },
})
