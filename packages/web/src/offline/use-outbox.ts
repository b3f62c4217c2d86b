import { useSyncExternalStore } from 'react'
import type { Entry } from './entries.ts'
import { outboxState, watchOutbox } from './outbox.ts'

export type Waiting = {
  /** Commands on their way. */
  readonly waiting: readonly Entry[]
  /** Since when the oldest of them waits. */
  readonly since: Date | null
  /** Turned down: a person has to look. */
  readonly refused: readonly Entry[]
  readonly setAside: readonly Entry[]
  /** Nothing goes before somebody signs in again. */
  readonly needsSignIn: boolean
}

/** How the outbox of whoever is signed in stands, kept up to date. */
export function useOutbox(): Waiting {
  const { authorId, entries: all, needsSignIn } = useSyncExternalStore(watchOutbox, outboxState)
  const entries = all.filter((entry) => entry.authorId === authorId)
  const waiting = entries.filter((entry) => entry.state.kind === 'waiting' || entry.state.kind === 'behind')
  const oldest = waiting.reduce<number | null>(
    (so, entry) => (so === null ? entry.madeAt : Math.min(so, entry.madeAt)),
    null,
  )
  return {
    waiting,
    since: oldest === null ? null : new Date(oldest),
    refused: entries.filter((entry) => entry.state.kind === 'refused'),
    setAside: entries.filter((entry) => entry.state.kind === 'set-aside'),
    needsSignIn,
  }
}
