import { statusOfRefusal } from '@unknot/contract/wire/refusal'
import type { FastifyReply } from 'fastify'
import type { Outcome } from '../outcome.ts'
import { isWritten } from '../reads/written-answer.ts'

const json = 'application/json; charset=utf-8'
const asItIs = (payload: unknown): string => String(payload)

/** Answers an outcome in the one envelope; a refusal's code decides the status, here and nowhere else. */
export function sendOutcome(reply: FastifyReply, outcome: Outcome<unknown>): FastifyReply {
  if (outcome.ok) {
    const { answer } = outcome
    if (!isWritten(answer)) return reply.code(200).send(outcome)
    return reply.code(200).type(json).serializer(asItIs).send(`{"ok":true,"answer":${answer.writtenJson}}`)
  }
  const status = statusOfRefusal(outcome.refusal.code)
  if (status === 503) void reply.header('retry-after', '2')
  return reply.code(status).send(outcome)
}
