import type { FastifyRequest } from 'fastify'
import { refuse } from '../outcome.ts'

const wrongOrigin = refuse('wrong-origin', {
  message:
    'This request came from another site and was refused. Open Unknot at its own address and try again.',
})
const notJson = refuse('wrong-content-type', {
  message: 'Send JSON, with the header content-type: application/json.',
})

/**
 * Refuses writes that another site makes a browser send: the `Origin` must be ours, and the body must be JSON, which
 * another site cannot send without asking first. Together with `SameSite=Lax` cookies.
 */
export function refusalOfForeignRequest(request: FastifyRequest, publicOrigin: string | null) {
  if (request.method === 'GET' || request.method === 'HEAD') return null
  const { origin } = request.headers
  if (origin !== undefined && origin !== publicOrigin && URL.parse(origin)?.host !== request.host)
    return wrongOrigin
  if (request.headers['sec-fetch-site'] === 'cross-site') return wrongOrigin
  const type = request.headers['content-type'] ?? ''
  return /^application\/json\b/i.test(type) ? null : notJson
}
