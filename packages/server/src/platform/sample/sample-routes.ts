import type { FastifyInstance } from 'fastify'
import { refuse } from '../outcome.ts'
import { sendOutcome } from '../http/send.ts'
import type { SamplePractice } from './sample-practice.ts'

/** `GET /api/sample` says whether there is one to look around in; `POST /api/sample/enter` signs the visitor in to it. */
export function sampleRoutes(
  server: FastifyInstance,
  sample: SamplePractice | null,
  perMinute: number,
): void {
  const none = refuse('not-found', { message: 'There is no sample practice here.' })
  const options = { config: { permission: 'anyone' }, schema: { hide: true } }
  server.get('/api/sample', options, async (_request, reply) => {
    if (sample === null) return sendOutcome(reply, none)
    return reply.send({ ok: true, answer: { ready: await sample.isReady() } })
  })
  // Each entry checks a password, which costs on purpose.
  const limited = {
    ...options,
    config: { ...options.config, rateLimit: { max: perMinute, timeWindow: 60_000 } },
  }
  server.post('/api/sample/enter', limited, async (_request, reply) => {
    if (sample === null) return sendOutcome(reply, none)
    for (const cookie of await sample.enter()) void reply.header('set-cookie', cookie)
    return reply.send({ ok: true, answer: {} })
  })
}
