import type { FastifyRequest } from 'fastify'
import type { Caller } from '../people/actor.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, set before any handler runs; null when nobody is signed in and no link was opened. */
    unknotCaller: Caller | null
  }
  interface FastifyContextConfig {
    /** The permission the route declares; a test enumerates that every route has one. */
    permission?: string
  }
}

export const callerOf = (request: FastifyRequest): Caller | null => request.unknotCaller
