import { readUrl, type Read, type ReadAnswer } from '@unknot/contract/wire/read'
import type * as z from 'zod'
import type { Refusal } from './entries.ts'

export type ReadInput<R extends Read> = {
  readonly params: z.input<R['params']>
  readonly query: z.input<R['query']>
}

/** Why nothing could be read: the server turned it down, or can't be reached. Thrown, because that is how Query is told. */
export type ReadProblem = Error & { readonly refusal: Refusal | null }

const problem = (message: string, refusal: Refusal | null): ReadProblem =>
  Object.assign(new Error(message), { refusal })

/** The refusal behind an error of a read; null when the server could not be reached, or it was something else. */
export const refusalOf = (error: unknown): Refusal | null =>
  error instanceof Error && 'refusal' in error ? (error as ReadProblem).refusal : null

/** Asks the server. The answer was made by the server through the declaration's schema. */
export async function ask<R extends Read>(
  declaration: R,
  practiceId: string | null,
  { params, query }: ReadInput<R>,
  signal?: AbortSignal,
): Promise<ReadAnswer<R>> {
  const asPost = declaration.method === 'POST'
  const response = await fetch(readUrl(declaration, practiceId, params, query), {
    method: declaration.method,
    ...(asPost ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(query) } : {}),
    ...(signal ? { signal } : {}),
  })
  const said: unknown = await response.json().catch(() => null)
  if (said !== null && typeof said === 'object' && 'ok' in said) {
    if (said.ok === true && 'answer' in said) return said.answer as ReadAnswer<R>
    if (said.ok === false && 'refusal' in said) {
      const refusal = said.refusal as Refusal
      throw problem(refusal.code, refusal)
    }
  }
  throw problem(`The answer was not understood (${response.status}).`, null)
}
