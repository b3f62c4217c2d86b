import { isDatabaseAway } from '../db/database-away.ts'
import { sealAll, type Sealer } from './seal.ts'

/** How often the sealer looks. With the time a round takes it stays within the five seconds it promises. */
const every = 2_000

/** Seals until it is stopped; stopping seals once more what was just committed. */
export function keepSealing(sealer: Sealer, onError: (error: unknown) => void): () => Promise<void> {
  let stopped = false
  let round: Promise<unknown> = Promise.resolve()
  const seal = () =>
    sealAll(sealer).catch((error: unknown) => {
      // A database that is away is sealed when it is back.
      if (!isDatabaseAway(error)) onError(error)
    })
  const next = (): void => {
    if (stopped) return
    round = seal().then(() => {
      timer = setTimeout(next, every).unref()
    })
  }
  let timer = setTimeout(next, every).unref()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await round
    await seal()
  }
}
