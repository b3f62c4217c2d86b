import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { hurry } from '../../offline/outbox.ts'

/** What happens once somebody is signed in: nothing of the one before stays in memory, what waited is sent, back to work. */
export function useAfterSignIn(from: string | undefined): () => Promise<void> {
  const cache = useQueryClient()
  const navigate = useNavigate()
  return async () => {
    cache.clear()
    await hurry()
    await navigate({ to: from ?? '/', replace: true })
  }
}
