import staticFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The client's pages: an entry of their own. */
const portalPaths = /^\/t(\/|$)/

/**
 * Serves the built pages. Files under assets/ carry their hash in the name and are kept for ever; everything else is
 * asked for anew. An address of the app that is no file is answered with the app, which knows its own addresses.
 */
export async function webRoutes(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return
  await server.register(staticFiles, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    etag: true,
    globIgnore: ['**/*.br', '.built', '**/*.map'],
    setHeaders: (reply, path) => {
      const lasting = relative(folder, path).replaceAll('\\', '/').startsWith('assets/')
      void reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  server.route({
    method: 'GET',
    url: '/*',
    config: { permission: 'anyone' },
    schema: { hide: true },
    handler: (request, reply) => page(reply, request.url.split(/[?#]/)[0] ?? '/'),
  })
}

function page(reply: FastifyReply, path: string): FastifyReply {
  if (path.startsWith('/api/') || /\.[a-z0-9]+$/i.test(path)) {
    reply.callNotFound()
    return reply
  }
  return reply.sendFile(portalPaths.test(path) ? 'portal.html' : 'index.html')
}
