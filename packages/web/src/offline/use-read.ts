import type { Read, ReadAnswer } from '@unknot/contract/wire/read'
import { useQuery, type QueryKey, type UseQueryResult } from '@tanstack/react-query'
import { useContext } from 'react'
import { ask, type ReadInput } from './reads.ts'
import { SessionContext } from './session.ts'

type Options = {
  /** False while there is nothing to ask yet. */
  readonly enabled?: boolean
  /** Ask again by itself after so many milliseconds while the screen is in front. */
  readonly every?: number
  /** Go on showing the answer to the question before while the new one is under way. */
  readonly keepBefore?: boolean
}

/** The place of a read's answer in the cache; a shorter key names all answers of that read. */
export const readKey = (declaration: Read, practiceId?: string | null, input?: ReadInput<Read>): QueryKey =>
  practiceId === undefined
    ? [declaration.path]
    : input === undefined
      ? [declaration.path, practiceId]
      : [declaration.path, practiceId, input.params, input.query]

/**
 * What the server answers to a declared read, for the practice of the session.
 *
 * @example const chart = useRead(readChart, { params: { clientId }, query: {} })
 */
export function useRead<R extends Read>(
  declaration: R,
  input: ReadInput<R>,
  { enabled = true, every, keepBefore }: Options = {},
): UseQueryResult<ReadAnswer<R>> {
  const practiceId = useContext(SessionContext)?.practice.practiceId ?? null
  return useQuery<ReadAnswer<R>>({
    queryKey: readKey(declaration, practiceId, input),
    queryFn: ({ signal }) => ask(declaration, practiceId, input, signal),
    enabled,
    ...(every === undefined ? {} : { refetchInterval: every }),
    ...(keepBefore ? { placeholderData: (before: ReadAnswer<R> | undefined) => before as never } : {}),
  })
}
