import * as z from 'zod'
import type { Audience } from './permissions.ts'

/**
 * A read. It names its practice in the query (`?practice=…`), so that a URL stands on its own and caches of two
 * practices never mix; `signed-in` and `link` reads need none.
 *
 * - `audit`: the action of the audit row written in the same transaction (`chart.open`), or null when the answer
 *   holds nothing of a client's record.
 * - `method`: `POST` where the question itself is client data (a search by name): it then travels as the body,
 *   because client data never stands in a URL.
 */
export type Read<
  Path extends string = string,
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodType = z.ZodType,
  Code extends string = string,
  Who extends Audience = Audience,
> = {
  readonly kind: 'read'
  readonly method: 'GET' | 'POST'
  readonly path: Path
  readonly permission: Who
  readonly params: Params
  readonly query: Query
  readonly answer: Answer
  readonly audit: string | null
  readonly refusals: readonly Code[]
}

const nothing = z.strictObject({})
type Nothing = typeof nothing

/**
 * Declares a read.
 *
 * @example
 * export const openChart = read({
 *   path: '/api/clients/:clientId/chart', params: z.strictObject({ clientId: id }),
 *   permission: 'record:read', answer: chart, audit: 'chart.open',
 * })
 */
export function read<
  const Path extends `/api/${string}`,
  Answer extends z.ZodType,
  const Who extends Audience,
  Params extends z.ZodObject = Nothing,
  Query extends z.ZodObject = Nothing,
  const Code extends string = never,
>(declaration: {
  readonly path: Path
  readonly permission: Who
  readonly answer: Answer
  readonly audit: string | null
  readonly params?: Params
  readonly query?: Query
  readonly method?: 'GET' | 'POST'
  readonly refusals?: readonly Code[]
}): Read<Path, Params, Query, Answer, Code, Who> {
  const { params, query, method = 'GET', refusals = [], ...rest } = declaration
  return {
    kind: 'read',
    method,
    refusals,
    // The default type of Params and Query is Nothing, so an absent one is exactly that type.
    params: params ?? (nothing as unknown as Params),
    query: query ?? (nothing as unknown as Query),
    ...rest,
  }
}

/**
 * The URL of a read with its ids filled in and, for GET, its query.
 *
 * @example readUrl(openChart, practiceId, { clientId }, {}) // /api/clients/0197…/chart?practice=0197…
 */
export function readUrl<R extends Read>(
  declaration: R,
  practiceId: string | null,
  params: z.input<R['params']>,
  query: z.input<R['query']>,
): string {
  const values = params as Readonly<Record<string, unknown>>
  const path = declaration.path.replace(/:([a-zA-Z]+)/g, (_, name: string) =>
    encodeURIComponent(String(values[name])),
  )
  const pairs: [string, unknown][] = practiceId === null ? [] : [['practice', practiceId]]
  if (declaration.method === 'GET') pairs.push(...Object.entries(query as Readonly<Record<string, unknown>>))
  const words = pairs
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
  return words.length === 0 ? path : `${path}?${words.join('&')}`
}

export type ReadParams<R extends Read> = z.output<R['params']>
export type ReadQuery<R extends Read> = z.output<R['query']>
export type ReadAnswer<R extends Read> = z.output<R['answer']>
export type ReadRefusal<R extends Read> = R['refusals'][number]
