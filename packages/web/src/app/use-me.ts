import { readMe } from '@unknot/contract/practices'
import { useQuery } from '@tanstack/react-query'
import { recall, remember } from '../offline/known.ts'
import { ask, refusalOf } from '../offline/reads.ts'
import type { Me } from '../offline/session.ts'
import { readKey } from '../offline/use-read.ts'

export const meKey = readKey(readMe)

/** Who is signed in. Without a network: who was, the last time the server said. */
async function findMe(signal: AbortSignal): Promise<Me> {
  try {
    const me = await ask(readMe, null, { params: {}, query: {} }, signal)
    await remember('me', me).catch(() => {})
    return me
  } catch (error) {
    if (refusalOf(error) !== null || signal.aborted) throw error
    const known = await recall('me').catch(() => undefined)
    if (known === undefined) throw error
    // Written above, from the server's own answer.
    return known as Me
  }
}

export const useMe = () =>
  useQuery({ queryKey: meKey, queryFn: ({ signal }) => findMe(signal), retry: false })
