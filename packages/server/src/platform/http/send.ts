import { statusOfRefusal } from '@unknot/contract/wire/refusal'
import type { FastifyReply } from 'fastify'
import type { Outcome } from '../outcome.ts'

/** Answers an outcome in the one envelope; a refusal's code decides the status, here and nowhere else. */
export function sendOutcome(reply: FastifyReply, outcome: Outcome<unknown>): FastifyReply {
  if (outcome.ok) return reply.code(200).send(outcome)
  const status = statusOfRefusal(outcome.refusal.code)
  if (status === 503) void reply.header('retry-after', '2')
  return reply.code(status).send(outcome)
}
