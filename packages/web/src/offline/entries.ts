/** What the outbox keeps of a command until the server has it. */

/** Why a request was refused, as the server said it. */
export type Refusal = {
  readonly code: string
  readonly message: string
  readonly field?: string | undefined
  /** What stands on the server now, where two sides must be compared. */
  readonly current?: unknown
}

export type EntryState =
  /** On its way: not tried yet, or to be tried again at `nextTryAt` (milliseconds since 1970). */
  | {
      readonly kind: 'waiting'
      readonly attempts: number
      readonly nextTryAt: number
      readonly problem: Problem | null
    }
  /** Turned down for a thing that an earlier command, still here, was to make: goes again once that one is through. */
  | { readonly kind: 'behind'; readonly entryId: string; readonly refusal: Refusal }
  /** Turned down. A person decides: send again, change it, or set it aside. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly at: number }
  /** A person looked at it and put it away. It stays readable. */
  | { readonly kind: 'set-aside'; readonly refusal: Refusal; readonly at: number }

/** Why a try did not reach an answer: no way to the server, or the server failing at this very command. */
export type Problem = 'network' | 'server'

export type Entry = {
  /** The command's own id (UUIDv7, made on this device): sending it twice changes nothing. */
  readonly id: string
  /** Ascending in the order of making, across tabs. */
  readonly order: number
  readonly practiceId: string
  /** Who made it. Nobody else's session sends it. */
  readonly authorId: string
  /** Made by a client through the link of a task: the link's own cookie speaks for it, whoever is signed in. */
  readonly linkId?: string | undefined
  readonly name: string
  readonly version: number
  readonly body: unknown
  readonly madeAt: number
  readonly state: EntryState
}

export const notTried: EntryState = { kind: 'waiting', attempts: 0, nextTryAt: 0, problem: null }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Every id that a command's body mentions, however deep. */
export function idsIn(body: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (uuid.test(value)) found.add(value)
    } else if (value !== null && typeof value === 'object') {
      for (const part of Object.values(value)) look(part)
    }
  }
  look(body)
  return found
}
