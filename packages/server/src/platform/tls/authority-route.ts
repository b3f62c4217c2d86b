import type { FastifyInstance } from 'fastify'
import { existsSync, readFileSync } from 'node:fs'

/**
 * `GET /authority.crt`: the authority of `unknot certificate`, for a device that is to trust this machine. Nothing
 * secret: what is compared on the device is its fingerprint, which the command prints.
 */
export function authorityRoute(server: FastifyInstance, path: string): void {
  if (!existsSync(path)) return
  server.get(
    '/authority.crt',
    { config: { permission: 'anyone' }, schema: { hide: true } },
    (_request, reply) =>
      reply
        .header('content-type', 'application/x-x509-ca-cert')
        .header('content-disposition', 'attachment; filename="unknot-authority.crt"')
        .send(readFileSync(path)),
  )
}
