import { QueryClient } from '@tanstack/react-query'
import { onDelivered } from '../offline/outbox.ts'
import { refusalOf } from '../offline/reads.ts'

/**
 * The cache of what the server answered. A device that believes it is offline still tries: the server may stand on the
 * same machine or the same network.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 20_000,
      gcTime: 30 * 60_000,
      retry: (failures, error) => refusalOf(error) === null && failures < 2,
      retryDelay: 400,
    },
  },
})

let soon: ReturnType<typeof setTimeout> | undefined

/** When commands that no screen waits for any more get through, what is shown is asked for again, once for them all. */
onDelivered(({ awaited }) => {
  if (awaited) return
  clearTimeout(soon)
  soon = setTimeout(() => void queryClient.invalidateQueries(), 300)
})
